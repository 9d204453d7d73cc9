import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-V6OJWN42.js";
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/commands/options.ts
import { resolve } from "node:path";
import { parseArgs } from "node:util";
function usage(message) {
  return new Refusal("host/usage", message, { fix: "--help lists what there is." });
}
function inOneSentence(error, options) {
  const message = messageOf(error);
  const [sentence, name] = /^Unknown option '--([^']*)'/.exec(message) ?? [];
  if (sentence === void 0 || name === void 0) return message;
  const meant = nearest(name, Object.keys(options));
  return meant === void 0 ? `${sentence}.` : `${sentence}. Did you mean --${meant}?`;
}
function parse(words, options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw usage(inOneSentence(error, options));
  }
}
function readOptions(words, options) {
  const { tokens, ...read } = parse(words, options);
  const given = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.value === "") throw usage(`--${token.name} is empty.`);
    if (options[token.name]?.multiple === true) continue;
    if (given.has(token.name)) throw usage(`--${token.name} is given twice.`);
    given.add(token.name);
  }
  return read;
}
function wordsOfTool(words) {
  const end = words.indexOf("--");
  return end === -1 ? { own: words } : { own: words.slice(0, end), behind: words.slice(end + 1) };
}
var OUTLETS = { report: { type: "string" }, summary: { type: "string" } };
function outletsOf(line) {
  const { tokens } = parseArgs({ args: [...line], options: OUTLETS, strict: false, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind !== "option" || token.name !== "report" && token.name !== "summary") return [];
    return [{ [token.name]: token.value }];
  });
}
function refuseSameOutlet({ report, summary }) {
  if (report === void 0 || summary === void 0) return;
  if (resolve(report) === resolve(summary)) throw usage("--report and --summary name the same file.");
}
function refusePositionals([first]) {
  if (first !== void 0) throw usage(`"${first}" is one word too many.`);
}
function oneOf(what, value, allowed) {
  const known = allowed.find((each) => each === value);
  if (known === void 0) throw usage(`${what} is "${value}"; it is one of ${allowed.join(", ")}.`);
  return known;
}

export {
  usage,
  readOptions,
  wordsOfTool,
  outletsOf,
  refuseSameOutlet,
  refusePositionals,
  oneOf
};
