import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RULES
} from "./chunk-RZ3FNNRD.js";

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

export {
  finding,
  Refusal
};
