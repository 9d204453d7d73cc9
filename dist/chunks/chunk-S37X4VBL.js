import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  wellFormed
} from "./chunk-V27FFKIZ.js";

// src/report/bounded.ts
var MAX_TEXT = 4096;
var MAX_ENTRIES = 100;
var MAX_DEPTH = 6;
var MAX_ITEMS = 1e3;
function cut(text, max) {
  return text.length > max ? `${text.slice(0, max)}\u2026` : text;
}
function boundedText(text) {
  return wellFormed(cut(text, MAX_TEXT));
}
function orNull(text) {
  return text === void 0 ? null : boundedText(text);
}
function bounded(value, depth) {
  if (typeof value === "string") return boundedText(value);
  if (value === null || typeof value !== "object") return value;
  if (depth === MAX_DEPTH) return "\u2026";
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((item) => bounded(item, depth + 1));
  return boundedObject(value, depth);
}
function boundedObject(value, depth) {
  const entries = Object.entries(value).slice(0, MAX_ENTRIES);
  return Object.fromEntries(entries.map(([key, item]) => [boundedText(key), bounded(item, depth + 1)]));
}
function boundedEvidence(evidence) {
  return boundedObject(evidence, 0);
}
var Limiter = class {
  /** Items left out, by the JSON pointer of their list. */
  omitted = {};
  /** Notes what is missing from a list. */
  leaveOut(pointer, count) {
    if (count > 0) this.omitted[pointer] = (this.omitted[pointer] ?? 0) + count;
  }
  take(pointer, items) {
    this.leaveOut(pointer, items.length - MAX_ITEMS);
    return items.slice(0, MAX_ITEMS);
  }
};

export {
  cut,
  boundedText,
  orNull,
  boundedEvidence,
  Limiter
};
