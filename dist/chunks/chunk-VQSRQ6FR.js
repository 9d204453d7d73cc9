import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  cut
} from "./chunk-4B3HWSWR.js";
import {
  MAX_SIGHTINGS
} from "./chunk-GPVPWYQ5.js";
import {
  firstFew
} from "./chunk-Y4ZWWV4Q.js";

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
  caseNames,
  commandText,
  culprits,
  outputTails,
  NEW_REQUESTS_TITLE,
  isToldAsRequest,
  newToolMessages,
  newRequests
};
