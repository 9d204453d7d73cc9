import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  QUESTIONS,
  questionOf,
  sum,
  toolVerdict
} from "./chunk-3KQWTZUF.js";

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
  return tool.findings.some(isDeviation) ? " passed; see the findings of its run." : " did what it declared, and nothing speaks against it.";
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

export {
  GLYPHS,
  enumerate,
  counted,
  firstFew,
  placeText,
  toolTitle,
  duration,
  bytes,
  verdictSentence,
  tally
};
