import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  requestRow
} from "./chunk-TOAK3IYX.js";
import {
  padEnd,
  quote,
  truncate,
  truncateStart,
  wrap
} from "./chunk-RWTFK2OS.js";
import {
  NEW_REQUESTS_TITLE,
  caseNames,
  culprits,
  isToldAsRequest,
  newRequests,
  newToolMessages,
  outputTails
} from "./chunk-VQSRQ6FR.js";
import {
  cut
} from "./chunk-4B3HWSWR.js";
import {
  GLYPHS,
  counted,
  duration,
  placeText,
  tally,
  toolTitle,
  verdictSentence
} from "./chunk-Y4ZWWV4Q.js";
import {
  ranked
} from "./chunk-CHAPFGWT.js";
import {
  QUESTIONS,
  toolVerdict
} from "./chunk-F5VYJJUI.js";
import {
  inertLines,
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

// src/report/terminal.ts
var MAX_FINDINGS = 20;
var MAX_REQUESTS = 20;
var MAX_MESSAGE = 1e3;
var MAX_CASES = 12;
var QUESTION_COLUMNS = 11;
var TIME_COLUMNS = 8;
var DIGEST_DIGITS = 12;
var PAINTS = {
  pass: "good",
  fail: "bad",
  error: "unsure",
  skipped: "faint"
};
function painted(status, text, style) {
  return style[PAINTS[status]](text);
}
function header(tool, { style, width }) {
  const { manifest, artifact } = tool;
  const digest = artifact === null ? "" : ` sha256:${artifact.sha256.slice(0, DIGEST_DIGITS)}`;
  const bytes = artifact === null ? [] : [truncateStart(visible(artifact.path), width - digest.length) + digest];
  const title = toolTitle(tool);
  const origin = [...title === manifest ? [] : [truncateStart(visible(manifest), width)], ...bytes];
  return [style.strong(visible(title)), ...origin.map(style.faint), ""];
}
function questionLine(question, tool, { style, width }) {
  const { status, what, ms } = tool.checks[question];
  const glyph = painted(status, GLYPHS[status], style);
  const time = status === "skipped" ? "" : duration(ms);
  const room = width - 4 - QUESTION_COLUMNS - TIME_COLUMNS;
  const said = padEnd(truncate(visible(what), room), room);
  return `  ${glyph} ${padEnd(question, QUESTION_COLUMNS)}${said}${style.faint(time.padStart(TIME_COLUMNS))}`.trimEnd();
}
function caseLine({ name, status, ms }, { style, width }) {
  const room = width - 6 - QUESTION_COLUMNS - TIME_COLUMNS;
  const said = padEnd(truncate(visible(name), room), room);
  const time = style.faint(duration(ms).padStart(TIME_COLUMNS));
  return `    ${" ".repeat(QUESTION_COLUMNS)}${painted(status, GLYPHS[status], style)} ${said}${time}`;
}
function caseLines({ cases, variations }, canvas) {
  const odd = variations.filter(({ status }) => status !== "pass");
  const listed = [...cases.slice(0, MAX_CASES), ...odd.slice(0, MAX_CASES)];
  const left = cases.length + odd.length - listed.length;
  const good = variations.length - odd.length;
  const rest = [
    ...left > 0 ? [`  and ${left} more`] : [],
    ...good > 0 ? [`${GLYPHS.pass} ${counted(good, "run")} in other circumstances, as declared`] : []
  ];
  return [
    ...listed.map((each) => caseLine(each, canvas)),
    ...rest.map((line) => `    ${" ".repeat(QUESTION_COLUMNS)}${line}`)
  ];
}
function newRequestLines({ findings }, canvas) {
  const all = ranked(findings);
  const requests = newRequests(all);
  const said = newToolMessages(all).flatMap((message) => wrap(visible(cut(message, MAX_MESSAGE)), canvas.width - 2));
  if (requests.length + said.length === 0) return [];
  const more = requests.length - MAX_REQUESTS;
  return [
    "",
    `  ${canvas.style.strong(NEW_REQUESTS_TITLE)}`,
    ...said.map((line) => `  ${line}`),
    ...requests.slice(0, MAX_REQUESTS).flatMap((request) => requestRow(request, canvas)),
    ...more > 0 ? [`  and ${more} more in the report`] : []
  ];
}
function findingBlocks(tool, canvas) {
  const findings = ranked(tool.findings).filter((finding) => !isToldAsRequest(finding));
  const more = findings.length - MAX_FINDINGS;
  const rest = more > 0 ? ["", `  and ${counted(more, "more finding")} in the report`] : [];
  return [...findings.slice(0, MAX_FINDINGS).flatMap((each) => ["", ...findingLines(each, tool, canvas)]), ...rest];
}
var BANNERS = { pass: "\u2713 PASS", fail: "\u2717 FAIL", error: "! ERROR" };
function banner(verdict, sentence, { style, width }) {
  const word = BANNERS[verdict];
  const indent = " ".repeat(word.length + 2);
  const [first = "", ...rest] = wrap(sentence, width - indent.length);
  return [`${style.strong(painted(verdict, word, style))}  ${first}`, ...rest.map((line) => indent + line)];
}
function toolLines(tool, canvas) {
  return [
    ...header(tool, canvas),
    ...QUESTIONS.map((question) => questionLine(question, tool, canvas)),
    ...caseLines(tool, canvas),
    ...newRequestLines(tool, canvas),
    ...findingBlocks(tool, canvas),
    "",
    ...banner(toolVerdict(tool.checks), visible(verdictSentence(tool)), canvas)
  ];
}
function terminalReport(result, canvas) {
  const tools = result.tools.flatMap((tool) => [...toolLines(tool, canvas), ""]);
  const total = result.tools.length === 1 ? [] : [tally(result), ""];
  return inertLines([...tools, ...total].join("\n"));
}

export {
  terminalReport
};
