import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_shell_quote
} from "./chunk-NUKDASBL.js";
import {
  quoted
} from "./chunk-IB3MHKLK.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/words.ts
var import_shell_quote = __toESM(require_shell_quote(), 1);
var EXPANSIONS = /[$`]/;
var CLOSED = /^(?:[^\\"']|\\.|"(?:[^"\\]|\\.)*"|'[^']*')*$/s;
var ONE_LINE = /^(?:[^\s\\"']|[ \t]|\\\S|\\[ \t]|"(?:[^"\\]|\\.)*"|'[^']*')*$/s;
function splitWords(line) {
  const refuse = (what) => {
    throw new Refusal(
      "host/step-input",
      `run: ${what} in ${quoted(line)}. The words are handed to the tool as they are, not to a shell.`,
      {
        fix: "Write the program and its arguments only; put anything that needs a shell into a script of the tool."
      }
    );
  };
  if (EXPANSIONS.test(line)) refuse("an expansion");
  if (!CLOSED.test(line)) refuse("an open quote");
  if (!ONE_LINE.test(line)) refuse("a line break, or white space like it, outside of quotes");
  const words = (0, import_shell_quote.parse)(line).map((entry) => {
    if (typeof entry === "string") return entry;
    return refuse("comment" in entry ? "a comment" : `the operator ${entry.op}`);
  });
  return words.length === 0 ? refuse("no word") : words;
}

export {
  splitWords
};
