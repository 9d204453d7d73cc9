import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  firstFew
} from "./chunk-3EDLSCSL.js";
import {
  QUESTIONS,
  questionOf
} from "./chunk-WL54QS2K.js";
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
  return cut(text, MAX_TEXT);
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
  return Object.fromEntries(entries.map(([key, item]) => [wellFormed(boundedText(key)), bounded(item, depth + 1)]));
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

// src/report/hosts.ts
function fromConnection({ host, port, allowed, bytesOut, bytesIn }) {
  return { host, port, allowed, bytes_out: bytesOut, bytes_in: bytesIn };
}
function fromLookup({ name }) {
  return { host: name, port: null, allowed: false, bytes_out: 0, bytes_in: 0 };
}
function add(total, host) {
  if (total === void 0) return host;
  return { ...host, bytes_out: total.bytes_out + host.bytes_out, bytes_in: total.bytes_in + host.bytes_in };
}
function hostsOf(logs) {
  const hosts = /* @__PURE__ */ new Map();
  const refused = logs.flatMap((log) => log.lookups.filter((lookup) => !lookup.answered));
  const connections = logs.flatMap((log) => log.connections);
  for (const host of [...connections.map(fromConnection), ...refused.map(fromLookup)]) {
    const key = JSON.stringify([host.host, host.port, host.allowed]);
    hosts.set(key, add(hosts.get(key), host));
  }
  return [...hosts.values()].sort((a, b) => Number(a.allowed) - Number(b.allowed) || (a.host < b.host ? -1 : 1));
}

// src/report/order.ts
var LEVELS = ["error", "warning", "notice"];
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
  Number(a.exception !== void 0) - Number(b.exception !== void 0) || QUESTIONS.indexOf(questionOf(a.rule)) - QUESTIONS.indexOf(questionOf(b.rule)) || comparePlaces(a.place, b.place);
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

export {
  cut,
  boundedText,
  boundedEvidence,
  Limiter,
  hostsOf,
  ranked,
  caseNames,
  commandText,
  culprits,
  outputTails
};
