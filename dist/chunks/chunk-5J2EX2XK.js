import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  displayWidth,
  padEnd,
  truncateStart,
  wrap
} from "./chunk-RWTFK2OS.js";
import {
  cut
} from "./chunk-S37X4VBL.js";
import {
  placeText
} from "./chunk-DSV24SD4.js";
import {
  visible
} from "./chunk-V27FFKIZ.js";

// src/report/request-row.ts
var INDENT = "  ";
var RISK_COLUMNS = 8;
var MAX_PLACE = 40;
var MAX_TEXT = 1e3;
var PAINTS = { high: "bad", medium: "unsure", low: "faint" };
function requestRow({ risk, what, place }, { style, width }) {
  const { file, line } = place ?? {};
  const at = file === void 0 ? "" : placeText(line === void 0 ? { file } : { file, line });
  const where = truncateStart(visible(at), MAX_PLACE);
  const room = width - INDENT.length - RISK_COLUMNS - displayWidth(where) - 2;
  const [first = "", ...rest] = wrap(visible(cut(what, MAX_TEXT)), room);
  const head = INDENT + style[PAINTS[risk]](risk.padEnd(RISK_COLUMNS));
  return [
    `${head}${padEnd(first, room)}  ${style.faint(where)}`.trimEnd(),
    ...rest.map((text) => INDENT + " ".repeat(RISK_COLUMNS) + text)
  ];
}

export {
  requestRow
};
