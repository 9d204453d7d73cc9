import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  QUESTIONS,
  questionOf
} from "./chunk-3KQWTZUF.js";

// src/order.ts
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

export {
  ranked
};
