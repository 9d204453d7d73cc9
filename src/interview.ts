import { type Finding, finding, Refusal } from './finding.ts';
import { ranked } from './order.ts';
import type { CheckResult } from './result.ts';
import type { RuleId } from './rules.ts';
import { NO_DESCRIPTORS, tooFewResources } from './too-few-resources.ts';
import { decisive, QUESTIONS, type Question, questionOf, statusOf, type Verdict } from './verdict.ts';

/** What one question brought to light. */
export interface Answer<T> {
  /** Absent when the findings say why there is none. */
  readonly value?: T | undefined;
  readonly findings: readonly Finding[];
  /** Half a line for a person; may quote hostile text. Where the question does not pass, its decisive finding speaks. */
  readonly what: string;
}

/** What was thrown, as a finding. What a machine lacks reaches us through many doors and always means the same. */
export function asFinding(error: unknown): Finding {
  if (error instanceof Refusal) return error.finding;
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return finding('host/no-space', 'There is no room left on the disk that as-declared works on.', {
      fix: 'Free some space in the temporary folder, or point TMPDIR to a larger disk.',
    });
  }
  if (NO_DESCRIPTORS.has(code)) return tooFewResources(error).finding;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return finding('host/internal', 'as-declared failed in a way it should not. This is a defect of as-declared.', {
    fix: 'Please report it with the evidence in the report.',
    evidence: { said: said.slice(0, 4000) },
  });
}

const BADNESS: Readonly<Record<CheckResult['status'], number>> = { skipped: 0, pass: 0, fail: 1, error: 2 };

/** A question is as bad as its worst part and says what that part says; while all is well, the latest part speaks. */
function joined(earlier: CheckResult | undefined, now: CheckResult): CheckResult {
  const before = BADNESS[earlier?.status ?? 'skipped'];
  if (earlier === undefined || before === 0 || before < BADNESS[now.status]) return now;
  return { ...now, status: earlier.status, what: earlier.what };
}

/**
 * Asks one tool the questions and keeps what was said. Whatever is thrown while a question is asked becomes a finding
 * of that question, and its status is then never `pass`.
 */
export class Interview {
  readonly #findings: Finding[] = [];
  readonly #checks = new Map<Question, CheckResult>();
  readonly #adjust: (findings: readonly Finding[]) => readonly Finding[];

  /** @param adjust puts findings at the levels that the policy sets */
  constructor(adjust: (findings: readonly Finding[]) => readonly Finding[]) {
    this.#adjust = adjust;
  }

  /** Asks, measures, and gives the answer's value. A question that is asked in parts is as bad as its worst part. */
  async ask<T>(question: Question, required: boolean, answer: () => Promise<Answer<T>>): Promise<T | undefined> {
    const started = performance.now();
    try {
      const { value, findings, what } = await answer();
      const adjusted = this.#adjust(findings);
      this.#note(question, required, adjusted, statusOf(adjusted), what, started);
      return value;
    } catch (error) {
      const adjusted = this.#adjust([asFinding(error)]);
      // A question that was cut short has no answer, whatever level the policy gives its finding.
      const status = statusOf(adjusted) === 'fail' ? 'fail' : 'error';
      this.#note(question, required, adjusted, status, adjusted[0]?.message ?? '', started);
      return undefined;
    }
  }

  #note(
    question: Question,
    required: boolean,
    findings: readonly Finding[],
    status: Verdict,
    what: string,
    started: number,
  ): void {
    const before = this.#checks.get(question);
    const ms = (before?.ms ?? 0) + Math.round(performance.now() - started);
    this.#findings.push(...findings);
    // The one that a reader of the findings meets first.
    const said = decisive(ranked(findings))?.message ?? what;
    this.#checks.set(question, joined(before, { status, required, ms, what: said }));
  }

  /** Notes why a question was not asked, or not to its end. What it already brought to light stands. */
  skip(question: Question, required: boolean, what: string): void {
    const before = this.#checks.get(question);
    if (before?.status === 'fail' || before?.status === 'error') return;
    this.#checks.set(question, { status: 'skipped', required, ms: before?.ms ?? 0, what });
  }

  stands(question: Question): boolean {
    const status = this.#checks.get(question)?.status;
    return status === 'pass' || status === 'skipped';
  }

  /** Whether the question that a rule belongs to was asked and answered. */
  isAnswered(rule: RuleId): boolean {
    return (this.#checks.get(questionOf(rule))?.status ?? 'skipped') !== 'skipped';
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get checks(): Readonly<Record<Question, CheckResult>> {
    const unasked: CheckResult = { status: 'skipped', required: true, ms: 0, what: 'not asked' };
    const entries = QUESTIONS.map((question) => [question, this.#checks.get(question) ?? unasked]);
    return Object.fromEntries(entries) as Record<Question, CheckResult>;
  }
}
