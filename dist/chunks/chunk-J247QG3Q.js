import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";

// src/signature/subject-pattern.ts
function subjectPattern(text) {
  return { kind: text.includes("*") ? "pattern" : "exact", text };
}
function literal(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
function expressionOf({ kind, text }) {
  if (kind === "regex") return text;
  const parts = text.split(/(\*+)/);
  return parts.map((part) => part === "*" ? "[^/@]*" : part.startsWith("*") ? "(?s:.*)" : literal(part)).join("");
}
async function subjectTester(pattern) {
  if (pattern.kind === "exact") return (subject) => subject === pattern.text;
  const expression = await compiled(expressionOf(pattern));
  return (subject) => expression.testExact(subject);
}
async function compiled(expression) {
  const { RE2JS } = await import("./build-BMIBARAM.js");
  return RE2JS.compile(expression);
}
var OWNED_URI = /^[a-z][a-z0-9+.-]*:\/\/[^/*@]+\/[^/*]+\//;
var OWN_DOMAIN = /@[^@*/]+\.[^@*/]+$/;
var FLAGS = /\(\?[a-zA-Z]*m/;
function patternProblem({ kind, text }) {
  switch (kind) {
    case "exact":
      return void 0;
    case "pattern":
      if (/\*{3}/.test(text)) return "has more than two * in a row";
      return OWNED_URI.test(text) || !text.includes("/") && OWN_DOMAIN.test(text) ? void 0 : "is open before it has named an owner: anybody at the issuer could be meant";
    case "regex":
      return FLAGS.test(text) ? "is a regular expression over several lines, and a subject is one" : void 0;
  }
}
async function expressionProblem(pattern) {
  if (pattern.kind !== "regex") return void 0;
  try {
    await compiled(pattern.text);
    return void 0;
  } catch (error) {
    return `is no regular expression of RE2 (${messageOf(error)})`;
  }
}

export {
  subjectPattern,
  subjectTester,
  patternProblem,
  expressionProblem
};
