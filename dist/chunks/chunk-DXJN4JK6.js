import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/init/naming.ts
var NAME = /^[A-Za-z0-9@][A-Za-z0-9@._/+-]*$/;
var MAX_NAME = 214;
var VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_!-]*$/;
var MAX_VERSION = 128;
var NO_VERSION = "0.0.0";
function isToolName(text) {
  return NAME.test(text) && text.length <= MAX_NAME;
}
function toolName(wish, clues, folder) {
  if (wish !== void 0) return { value: wish, from: "the command line" };
  const given = clues.find(({ name }) => name !== void 0)?.name ?? { value: folder, from: "the folder's name" };
  if (isToolName(given.value)) return given;
  return { value: spelt(given.value), from: `${given.from}, in letters that a manifest's names may have` };
}
function spelt(text) {
  const letters = text.replaceAll(/[^A-Za-z0-9@._/+-]+/g, "-").replace(/^[^A-Za-z0-9@]+/, "");
  return letters.slice(0, MAX_NAME).replace(/-+$/, "") || "tool";
}
function toolVersion(clues) {
  const given = clues.find(({ version }) => version !== void 0)?.version;
  if (given !== void 0 && VERSION.test(given.value) && given.value.length <= MAX_VERSION) return given;
  const why = given === void 0 ? "no file of the folder, which states none" : `nowhere: ${given.from} is no version`;
  return { value: NO_VERSION, from: why };
}
function artifactName(tool) {
  const plain = tool.replaceAll(/[^A-Za-z0-9._]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
  return `${plain === "" ? "tool" : plain}.tgz`;
}

export {
  isToolName,
  toolName,
  toolVersion,
  artifactName
};
