import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  requestRow
} from "./chunk-5J2EX2XK.js";
import {
  findingLines
} from "./chunk-GASTHEOE.js";
import {
  padEnd,
  truncate,
  truncateStart,
  wrap
} from "./chunk-RWTFK2OS.js";
import {
  NEW_REQUESTS_TITLE,
  isToldAsRequest,
  newRequests,
  newToolMessages
} from "./chunk-LCNA5U3B.js";
import {
  cut
} from "./chunk-S37X4VBL.js";
import {
  GLYPHS,
  counted,
  duration,
  tally,
  toolTitle,
  verdictSentence
} from "./chunk-DSV24SD4.js";
import {
  ranked
} from "./chunk-6J6O3WXY.js";
import {
  QUESTIONS,
  toolVerdict
} from "./chunk-3KQWTZUF.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";

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
