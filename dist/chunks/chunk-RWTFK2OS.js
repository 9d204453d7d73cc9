import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  visible
} from "./chunk-V27FFKIZ.js";

// src/report/source.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

// src/report/width.ts
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{17000}-\\u{18cff}\\u{1b000}-\\u{1b2ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
var COMBINING = new RegExp("\\p{M}", "u");
function charWidth(char) {
  if (COMBINING.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}
function displayWidth(text) {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}
function truncate(text, columns) {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const char of text) {
    width += charWidth(char);
    if (width > columns) break;
    kept += char;
  }
  return `${kept}\u2026`;
}
function reversed(text) {
  return Array.from(text).reverse().join("");
}
function truncateStart(text, columns) {
  return reversed(truncate(reversed(text), columns));
}
function wrap(text, columns) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(`${line} ${word}`) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
function padEnd(text, columns) {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

// src/report/source.ts
var MAX_QUOTED_FILE = 4 * 1024 * 1024;
function readLines(file) {
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || stat.size > MAX_QUOTED_FILE) return [];
    return readFileSync(descriptor, "utf8").split(/\r?\n/);
  } catch {
    return [];
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}
function sourceReader() {
  const files = /* @__PURE__ */ new Map();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(file);
    files.set(file, lines);
    return lines[line - 1];
  };
}
var TOKEN = /"(?:[^"\\]|\\.)*"|'[^']*'|\[[^[\]]*\]|\{[^{}]*\}|[^\s"',:[\]{}#]+|./uy;
function shown(text) {
  return visible(text.replaceAll("	", "  "));
}
function quote(line, column, columns) {
  const before = line.slice(0, column - 1);
  TOKEN.lastIndex = before.length;
  const token = shown(TOKEN.exec(line)?.[0] ?? "");
  const room = Math.max(1, columns - displayWidth(token) - 1);
  const lead = truncateStart(shown(before.trimStart()), room);
  const start = displayWidth(lead);
  const carets = Math.max(1, Math.min(displayWidth(token), columns - start));
  const text = truncate(lead + shown(line.slice(before.length)), columns);
  return { text: text.trimEnd(), caret: " ".repeat(start) + "^".repeat(carets) };
}

// src/report/style.ts
function sgr(begin, end) {
  return (text) => text === "" ? "" : `\x1B[${begin}m${text}\x1B[${end}m`;
}
var COLOURED = {
  good: sgr(32, 39),
  bad: sgr(31, 39),
  unsure: sgr(33, 39),
  faint: sgr(2, 22),
  strong: sgr(1, 22)
};
var same = (text) => text;
var PLAIN = { good: same, bad: same, unsure: same, faint: same, strong: same };
function styleFor(colour) {
  return colour ? COLOURED : PLAIN;
}
function wantsColour(env, isTerminal) {
  const forced = env.FORCE_COLOR;
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  return isTerminal && env.TERM !== "dumb";
}

// src/report/canvas.ts
var DEFAULT_WIDTH = 100;
var MAX_WIDTH = 112;
var MIN_WIDTH = 60;
function canvasFor(stream, env) {
  return {
    width: Math.max(MIN_WIDTH, Math.min(stream.columns ?? DEFAULT_WIDTH, MAX_WIDTH)),
    style: styleFor(wantsColour(env, stream.isTTY === true)),
    source: sourceReader()
  };
}

export {
  displayWidth,
  truncate,
  truncateStart,
  wrap,
  padEnd,
  quote,
  canvasFor
};
