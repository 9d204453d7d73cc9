import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  NO_DESCRIPTORS,
  tooFewResources
} from "./chunk-DNAIHMGC.js";
import {
  ranked
} from "./chunk-6J6O3WXY.js";
import {
  QUESTIONS,
  decisive,
  questionOf,
  statusOf
} from "./chunk-3KQWTZUF.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";

// src/interview.ts
function asFinding(error) {
  if (error instanceof Refusal) return error.finding;
  const { code } = error ?? {};
  if (code === "ENOSPC" || code === "EDQUOT") {
    return finding("host/no-space", "There is no room left on the disk that as-declared works on.", {
      fix: "Free some space in the temporary folder, or point TMPDIR to a larger disk."
    });
  }
  if (NO_DESCRIPTORS.has(code)) return tooFewResources(error).finding;
  const said = error instanceof Error ? error.stack ?? error.message : String(error);
  return finding("host/internal", "as-declared failed in a way it should not. This is a defect of as-declared.", {
    fix: "Please report it with the evidence in the report.",
    evidence: { said: said.slice(0, 4e3) }
  });
}
var BADNESS = { skipped: 0, pass: 0, fail: 1, error: 2 };
function joined(earlier, now) {
  const before = BADNESS[earlier?.status ?? "skipped"];
  if (earlier === void 0 || before === 0 || before < BADNESS[now.status]) return now;
  return { ...now, status: earlier.status, what: earlier.what };
}
var Interview = class {
  #findings = [];
  #checks = /* @__PURE__ */ new Map();
  #adjust;
  /** @param adjust puts findings at the levels that the policy sets */
  constructor(adjust) {
    this.#adjust = adjust;
  }
  /** Asks, measures, and gives the answer's value. A question that is asked in parts is as bad as its worst part. */
  async ask(question, required, answer) {
    const started = performance.now();
    try {
      const { value, findings, what } = await answer();
      const adjusted = this.#adjust(findings);
      this.#note(question, required, adjusted, statusOf(adjusted), what, started);
      return value;
    } catch (error) {
      const adjusted = this.#adjust([asFinding(error)]);
      const status = statusOf(adjusted) === "fail" ? "fail" : "error";
      this.#note(question, required, adjusted, status, adjusted[0]?.message ?? "", started);
      return void 0;
    }
  }
  #note(question, required, findings, status, what, started) {
    const before = this.#checks.get(question);
    const ms = (before?.ms ?? 0) + Math.round(performance.now() - started);
    this.#findings.push(...findings);
    const said = decisive(ranked(findings))?.message ?? what;
    this.#checks.set(question, joined(before, { status, required, ms, what: said }));
  }
  /** Notes why a question was not asked, or not to its end. What it already brought to light stands. */
  skip(question, required, what) {
    const before = this.#checks.get(question);
    if (before?.status === "fail" || before?.status === "error") return;
    this.#checks.set(question, { status: "skipped", required, ms: before?.ms ?? 0, what });
  }
  stands(question) {
    const status = this.#checks.get(question)?.status;
    return status === "pass" || status === "skipped";
  }
  /** Whether the question that a rule belongs to was asked and answered. */
  isAnswered(rule) {
    return (this.#checks.get(questionOf(rule))?.status ?? "skipped") !== "skipped";
  }
  get findings() {
    return this.#findings;
  }
  get checks() {
    const unasked = { status: "skipped", required: true, ms: 0, what: "not asked" };
    const entries = QUESTIONS.map((question) => [question, this.#checks.get(question) ?? unasked]);
    return Object.fromEntries(entries);
  }
};

export {
  asFinding,
  Interview
};
