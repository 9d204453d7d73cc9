import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RULES
} from "./chunk-YNZT7DV2.js";

// src/finding.ts
function finding(rule, message, details = {}) {
  return { rule, level: RULES[rule].level, message, ...details };
}
var Refusal = class extends Error {
  finding;
  constructor(rule, message, details = {}) {
    const { cause, ...rest } = details;
    super(`${rule}: ${message}`, cause === void 0 ? void 0 : { cause });
    this.name = "Refusal";
    this.finding = finding(rule, message, rest);
  }
};
function placedAt(error, place) {
  if (!(error instanceof Refusal) || error.finding.place !== void 0) return error;
  const { rule, message, level: _, ...details } = error.finding;
  return new Refusal(rule, message, { ...details, place, cause: error });
}
function refusalOf([first, ...more]) {
  if (first === void 0) throw new Error("nothing is wrong, and nothing can be done");
  const { rule, message, level: _, ...details } = first;
  const others = more.length === 0 ? "" : ` ${more.length} more ${more.length === 1 ? "thing is" : "things are"} wrong.`;
  return new Refusal(rule, `${message}${others}`, details);
}

export {
  finding,
  Refusal,
  placedAt,
  refusalOf
};
