import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  quote,
  truncate,
  wrap
} from "./chunk-RWTFK2OS.js";
import {
  caseNames,
  culprits,
  outputTails
} from "./chunk-2QHXBBKJ.js";
import {
  cut
} from "./chunk-S37X4VBL.js";
import {
  placeText
} from "./chunk-DSV24SD4.js";
import {
  visible
} from "./chunk-V27FFKIZ.js";

// src/report/finding-text.ts
var INDENT = "    ";
var MAX_TEXT = 1e3;
var LABEL = 9;
var FIRST_OUTPUT = 5;
var LAST_OUTPUT = 6;
var LEVELS = {
  error: { glyph: "\u2717", paint: "bad" },
  warning: { glyph: "!", paint: "unsure" },
  notice: { glyph: "\xB7", paint: "faint" }
};
function bullet({ level, exception }, { style }) {
  const { glyph, paint } = LEVELS[level];
  return exception === void 0 ? style[paint](glyph) : style.faint("\u2013");
}
function row(label, text, { style, width }) {
  const [first = "", ...rest] = wrap(visible(cut(text, MAX_TEXT)), width - INDENT.length - LABEL);
  const more = rest.map((line) => INDENT + " ".repeat(LABEL) + line);
  return [INDENT + style.faint(label.padEnd(LABEL)) + first, ...more];
}
function quotation({ file, line, column }, canvas) {
  const source = line === void 0 ? void 0 : canvas.source(file, line);
  if (line === void 0 || source === void 0) return [];
  const number = String(line);
  const gutter = INDENT + " ".repeat(number.length);
  const { text, caret } = quote(source, column ?? 1, canvas.width - gutter.length - 3);
  const { style } = canvas;
  return [
    `${INDENT}${style.faint(`${number} \u2502`)} ${text}`,
    `${gutter} ${style.faint("\u2502")} ${column === void 0 ? "" : style.bad(caret)}`.trimEnd()
  ];
}
function because(place, canvas) {
  const source = place.line === void 0 ? void 0 : canvas.source(place.file, place.line)?.trim();
  const where = visible(placeText(place));
  const room = canvas.width - INDENT.length - LABEL - where.length - 2;
  const said = source === void 0 || room < 10 ? "" : `  ${canvas.style.faint(truncate(visible(source), room))}`;
  return [INDENT + canvas.style.faint("because".padEnd(LABEL)) + where + said];
}
function output({ stream, lines }, { style, width }) {
  const isLong = lines.length > FIRST_OUTPUT + LAST_OUTPUT + 1;
  const shown = isLong ? [...lines.slice(0, FIRST_OUTPUT), "\u2026", ...lines.slice(-LAST_OUTPUT)] : lines;
  const room = width - INDENT.length - LABEL;
  return shown.map((line, index) => {
    const label = index === 0 ? stream : "";
    return (INDENT + style.faint(label.padEnd(LABEL)) + truncate(visible(line), room)).trimEnd();
  });
}
function waivedText(id, { waivers }) {
  const exception = waivers.map((waiver) => waiver.exception).find((each) => each.id === id);
  return exception === void 0 ? `by exception ${id}` : `by exception ${id}, which ends on ${exception.expires}: ${exception.reason}`;
}
function findingLines(finding, tool, canvas) {
  const { place, related = [], fix, exception, rule } = finding;
  const [first = "", ...rest] = wrap(visible(cut(finding.message, MAX_TEXT)), canvas.width - INDENT.length);
  const strong = finding.level === "error" && exception === void 0 ? canvas.style.strong : (text) => text;
  return [
    `  ${bullet(finding, canvas)} ${strong(first)}`,
    ...rest.map((line) => INDENT + strong(line)),
    ...place === void 0 ? [] : row("at", placeText(place), canvas),
    ...place === void 0 || finding.level !== "error" ? [] : quotation(place, canvas),
    ...related.flatMap((each) => because(each, canvas)),
    ...caseNames(finding, tool).flatMap((name) => row("case", name, canvas)),
    ...culprits(finding).flatMap((culprit) => row("process", culprit, canvas)),
    ...outputTails(finding).flatMap((tail) => output(tail, canvas)),
    ...fix === void 0 ? [] : row("fix", fix, canvas),
    ...exception === void 0 ? [] : row("waived", waivedText(exception, tool), canvas),
    ...row("rule", rule, canvas)
  ];
}

export {
  findingLines
};
