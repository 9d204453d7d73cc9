import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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
  NEW_REQUESTS_TITLE,
  isToldAsRequest,
  newToolMessages,
  newRequests
};
