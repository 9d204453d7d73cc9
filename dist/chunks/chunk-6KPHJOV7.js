import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  cut
} from "./chunk-QUZQJCUQ.js";
import {
  firstFew
} from "./chunk-P236W53P.js";
import {
  QUESTIONS,
  questionOf
} from "./chunk-SEUO74R6.js";

// src/report/order.ts
var LEVELS = ["error", "warning", "notice"];
var OUTCOMES = /* @__PURE__ */ new Set(["runtime/unexpected-exit", "runtime/unexpected-output"]);
function identity({ rule, level, message, place, exception }) {
  return JSON.stringify([rule, level, message, place, exception]);
}
function comparePlaces(a, b) {
  const [left, right] = [a?.file ?? "", b?.file ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function compare(a, b) {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || // What was waived stands behind what was not.
  Number(a.exception !== void 0) - Number(b.exception !== void 0) || QUESTIONS.indexOf(questionOf(a.rule)) - QUESTIONS.indexOf(questionOf(b.rule)) || Number(OUTCOMES.has(a.rule)) - Number(OUTCOMES.has(b.rule)) || comparePlaces(a.place, b.place);
}
function ranked(findings) {
  const unique = new Map(findings.map((finding) => [identity(finding), finding]));
  return [...unique.values()].sort(compare);
}

// src/report/case-names.ts
var MAX_NAMED = 3;
var MAX_NAME = 100;
function caseNames({ evidence }, { cases }) {
  const named = evidence?.cases;
  if (cases.length < 2 || !Array.isArray(named)) return [];
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
  return firstFew(named, MAX_NAMED2);
}

// src/report/output-tails.ts
function outputTails({ evidence }) {
  return ["stderr", "stdout"].flatMap((stream) => {
    const text = evidence?.[stream];
    return typeof text === "string" && text !== "" ? [{ stream, lines: text.split("\n") }] : [];
  });
}

// src/report/new-requests.ts
var NEW_REQUESTS_TITLE = "What this change asks for anew";
var SINGLE = ["manifest/capability-widened", "manifest/request-changed"];
var WHOLE = ["manifest/new-tool", "manifest/base-unusable"];
var RISKS = ["high", "medium", "low"];
function riskOf(value) {
  return RISKS.find((risk) => risk === value) ?? "high";
}
function single({ evidence = {}, message, place }) {
  const waived = typeof evidence.waived_by === "string" ? ` (accepted by the label ${evidence.waived_by})` : "";
  const what = typeof evidence.change === "string" ? evidence.change + waived : message;
  return { risk: riskOf(evidence.risk), what, ...place !== void 0 && { place } };
}
function listed(entry, place) {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return [];
  const { risk, change, line } = entry;
  if (typeof change !== "string") return [];
  const file = place?.file ?? "";
  const at = { ...place !== void 0 && { place: typeof line === "number" ? { file, line } : { file } } };
  return [{ risk: riskOf(risk), what: change, ...at }];
}
function isToldAsRequest({ rule, level }) {
  return level === "notice" && (SINGLE.includes(rule) || WHOLE.includes(rule));
}
function newToolMessages(findings) {
  return findings.filter(({ rule }) => WHOLE.includes(rule)).map(({ message }) => message);
}
function newRequests(findings) {
  const requests = findings.flatMap((finding) => {
    if (SINGLE.includes(finding.rule)) return [single(finding)];
    if (!WHOLE.includes(finding.rule)) return [];
    const changes = finding.evidence?.changes;
    return Array.isArray(changes) ? changes.flatMap((entry) => listed(entry, finding.place)) : [];
  });
  return requests.sort((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk));
}

export {
  ranked,
  caseNames,
  commandText,
  culprits,
  outputTails,
  NEW_REQUESTS_TITLE,
  isToldAsRequest,
  newToolMessages,
  newRequests
};
