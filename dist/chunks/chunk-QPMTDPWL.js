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
  const isOfDomain = pattern.kind === "pattern" ? !OWNED_URI.test(pattern.text) && OWN_DOMAIN.test(pattern.text) : await namesDomainAlone(pattern.text);
  return (subject) => expression.testExact(subject) && !(isOfDomain && ADDRESS.test(subject));
}
var ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//;
async function namesDomainAlone(text) {
  return OWN_DOMAIN_EXPRESSION.test(text) && !await beginsWithOwner(text);
}
async function beginsWithOwner(text) {
  const { prefix } = (await compiled(text.replace(/^\^/, ""))).re2();
  return OWNED_URI.test(String(prefix));
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
var OWN_DOMAIN_EXPRESSION = /^[^|]*@(?:[A-Za-z0-9-]+(?:\\\.|\[\.\]))+[A-Za-z]+\$?$/;
async function namesOwner(text) {
  return await beginsWithOwner(text) || OWN_DOMAIN_EXPRESSION.test(text);
}
async function expressionProblem(pattern) {
  if (pattern.kind !== "regex") return void 0;
  try {
    return await namesOwner(pattern.text) ? void 0 : "is open before it has named an owner: it begins with https://github\\.com/acme/ or the like, or ends in @acme\\.example, without alternatives; a dot is any character, \\. is a dot";
  } catch (error) {
    return `is no regular expression of RE2 (${messageOf(error)})`;
  }
}
function address(text) {
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/@]*[^/]/.test(text)) return subjectPattern(text);
  if (/^[^/:@]+\.[^/:@]+\//.test(text)) return subjectPattern(`https://${text}`);
  throw new RangeError("is no address such as https://github.com/acme/tool");
}
function addressPattern(text) {
  const pattern = address(text);
  const problem = patternProblem(pattern);
  if (problem !== void 0) throw new RangeError(problem);
  return pattern;
}
function refPattern(text) {
  if (text.startsWith("refs/") || text.startsWith("*")) return subjectPattern(text);
  throw new RangeError("is no ref in full: a branch is refs/heads/\u2026, a tag refs/tags/\u2026");
}

export {
  subjectPattern,
  subjectTester,
  patternProblem,
  expressionProblem,
  addressPattern,
  refPattern
};
