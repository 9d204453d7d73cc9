import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RULES
} from "./chunk-YNZT7DV2.js";

// src/verdict.ts
var QUESTIONS = ["signature", "sbom", "manifest", "policy", "runtime"];
var STRICTNESS = { notice: 0, warning: 1, error: 2 };
function strictestLevel(levels) {
  return levels.reduce((a, b) => STRICTNESS[b] > STRICTNESS[a] ? b : a);
}
function questionOf(rule) {
  const prefix = rule.slice(0, rule.indexOf("/"));
  return QUESTIONS.find((question) => question === prefix) ?? "runtime";
}
function meaningOf(rule) {
  return RULES[rule].means;
}
function levelFor(finding, severity) {
  const named = severity.rules.get(finding.rule);
  if (named !== void 0) return named;
  if (finding.rule.startsWith("runtime/undeclared-")) return severity.undeclaredAccess;
  if (finding.rule.startsWith("runtime/unused-")) return severity.unusedCapability;
  return finding.level;
}
function applySeverity(findings, severity) {
  return findings.map((finding) => {
    const level = levelFor(finding, severity);
    const lowered = STRICTNESS[level] < STRICTNESS[finding.level];
    return lowered && meaningOf(finding.rule) === "error" ? finding : { ...finding, level };
  });
}
function counts(finding) {
  return finding.level === "error" && (finding.exception === void 0 || meaningOf(finding.rule) === "error");
}
function decisive(findings) {
  const counting = findings.filter(counts);
  return counting.find(({ rule }) => meaningOf(rule) === "error") ?? counting[0];
}
function statusOf(findings) {
  const decided = decisive(findings);
  return decided === void 0 ? "pass" : meaningOf(decided.rule);
}
function worst(verdicts) {
  if (verdicts.includes("error")) return "error";
  if (verdicts.includes("fail")) return "fail";
  return verdicts.length === 0 ? "error" : "pass";
}
function toolVerdict(checks) {
  const all = QUESTIONS.map((question) => checks[question]);
  const asked = worst(all.map((check) => check.status).filter((status) => status !== "skipped"));
  const unanswered = all.some((check) => check.required && check.status === "skipped");
  return asked === "pass" && unanswered ? "error" : asked;
}
function overallVerdict(tools) {
  return worst(tools.map((tool) => toolVerdict(tool.checks)));
}
var EXIT_CODES = { pass: 0, fail: 1, error: 2 };
function exitCode(tools) {
  const verdicts = tools.map(({ checks, enforced }) => {
    const verdict = toolVerdict(checks);
    return verdict === "fail" && !enforced ? "pass" : verdict;
  });
  return EXIT_CODES[worst(verdicts)];
}

// src/report/sum.ts
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

export {
  QUESTIONS,
  strictestLevel,
  questionOf,
  applySeverity,
  decisive,
  statusOf,
  toolVerdict,
  overallVerdict,
  EXIT_CODES,
  exitCode,
  sum
};
