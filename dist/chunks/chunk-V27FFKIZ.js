import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/report/escape.ts
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function visible(text) {
  return text.replace(HIDDEN, (char) => SHORT[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
var COMMAND_START = /^((?:\s|\u001b\[[\d;]*m)*)::/u;
function inert(line) {
  return line.replace(COMMAND_START, "$1:\\:").replaceAll("##[", "##\\[");
}
function inertLines(text) {
  return text.split("\n").map(inert).join("\n");
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
}

export {
  HIDDEN,
  visible,
  inert,
  inertLines,
  wellFormed
};
