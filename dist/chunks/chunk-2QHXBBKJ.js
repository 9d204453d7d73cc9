import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAX_SIGHTINGS
} from "./chunk-GPVPWYQ5.js";
import {
  cut
} from "./chunk-S37X4VBL.js";
import {
  firstFew
} from "./chunk-DSV24SD4.js";

// src/report/case-names.ts
var MAX_NAMED = 3;
var MAX_NAME = 100;
function caseNames({ evidence }, { cases, variations }) {
  const named = evidence?.cases;
  if (cases.length + variations.length < 2 || !Array.isArray(named)) return [];
  return firstFew(
    named.map((name) => cut(String(name), MAX_NAME)),
    MAX_NAMED
  );
}

// src/report/culprits.ts
var MAX_NAMED2 = 3;
var MAX_COMMAND = 160;
function commandText(command) {
  return cut(
    command.map((word) => /^[\w@%+=:,./~-]+$/.test(word) ? word : JSON.stringify(word)).join(" "),
    MAX_COMMAND
  );
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function processText(process) {
  if (!isObject(process) || !Array.isArray(process.command)) return [];
  const command = commandText(process.command.map(String));
  return [typeof process.pid === "number" ? `${command}  (pid ${process.pid})` : command];
}
function culprits({ evidence }) {
  const processes = evidence?.processes;
  const named = Array.isArray(processes) ? processes.flatMap(processText) : [];
  const shown = firstFew(named, MAX_NAMED2);
  return named.length < MAX_SIGHTINGS ? shown : [...named.slice(0, MAX_NAMED2), "and others"];
}

// src/report/output-tails.ts
function outputTails({ evidence }) {
  return ["stderr", "stdout", "answer"].flatMap((stream) => {
    const text = evidence?.[stream];
    return typeof text === "string" && text !== "" ? [{ stream, lines: text.split("\n") }] : [];
  });
}

export {
  caseNames,
  commandText,
  culprits,
  outputTails
};
