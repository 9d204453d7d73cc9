import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  wellFormed
} from "./chunk-V27FFKIZ.js";
import {
  QUESTIONS,
  questionOf,
  toolVerdict
} from "./chunk-NGL3UZE4.js";

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

// src/report/sum.ts
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

// src/report/wording.ts
var GLYPHS = { pass: "\u2713", fail: "\u2717", error: "!", skipped: "\u2013" };
function enumerate(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function firstFew(items, max) {
  const more = items.length - max;
  return more > 0 ? [...items.slice(0, max), `and ${more} more`] : [...items];
}
function placeText({ file, line, column }) {
  return [file, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}
function toolTitle({ name, version }) {
  return version === null ? name : `${name} ${version}`;
}
function duration(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
function bytes(count) {
  if (count < 1e3) return `${count} B`;
  return count < 1e6 ? `${(count / 1e3).toFixed(1)} KB` : `${(count / 1e6).toFixed(1)} MB`;
}
function withStatus(tool, status) {
  return QUESTIONS.filter((question) => tool.checks[question].status === status);
}
function say(questions, answer) {
  return `${enumerate(questions)} ${questions.length === 1 ? "says" : "say"} ${answer}`;
}
function isDeviation({ rule, level }) {
  return questionOf(rule) === "runtime" && !(rule === "runtime/unused-capability" && level === "notice");
}
function passed(tool) {
  if (tool.checks.runtime.status !== "pass") return `: ${say(withStatus(tool, "pass"), "yes")}.`;
  return tool.findings.some(isDeviation) ? " passed; see the findings of its run." : " did what it declared, and nothing else was seen.";
}
function failed(tool) {
  const yes = withStatus(tool, "pass");
  const but = yes.length === 0 ? "" : `${say(yes, "yes")}; `;
  const audit = tool.enforced ? "" : " The policy is in audit mode, so this stops nothing.";
  return `: ${but}${say(withStatus(tool, "fail"), "no")}.${audit}`;
}
function unanswered(tool) {
  const errors = withStatus(tool, "error");
  const open = errors.length > 0 ? errors : withStatus(tool, "skipped");
  return `: ${enumerate(open)} could not be judged, so nothing is passed.`;
}
var SENTENCES = { pass: passed, fail: failed, error: unanswered };
function waived({ waivers }) {
  if (waivers.length === 0) return "";
  const ids = waivers.map(({ exception }) => exception.id);
  return ` ${counted(sum(waivers.map(({ findings }) => findings)), "finding")} waived by ${enumerate(ids)}.`;
}
function verdictSentence(tool) {
  return `${toolTitle(tool)}${SENTENCES[toolVerdict(tool.checks)](tool)}${waived(tool)}`;
}
function tally(result) {
  const verdicts = result.tools.map((tool) => toolVerdict(tool.checks));
  const count = (verdict) => verdicts.filter((each) => each === verdict).length;
  const parts = [
    [count("pass"), "passed"],
    [count("fail"), "failed"],
    [count("error"), "could not be judged"]
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${counted(result.tools.length, "tool")}: ${said.length > 0 ? enumerate(said) : "nothing was judged"}`;
}

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
  sum,
  ranked,
  GLYPHS,
  enumerate,
  counted,
  placeText,
  toolTitle,
  duration,
  bytes,
  verdictSentence,
  tally,
  caseNames,
  commandText,
  culprits,
  outputTails
};
