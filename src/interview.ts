import { type Finding, finding, Refusal } from './finding.ts';
import type { CheckResult } from './report/result.ts';
import { type Question, statusOf, type Verdict } from './verdict.ts';

/** What one question brought to light. */
export interface Answer<T> {
  /** Absent when the findings say why there is none. */
  readonly value?: T | undefined;
  readonly findings: readonly Finding[];
  /** Half a line for a person; may quote hostile text. */
  readonly what: string;
}

/** ENOSPC reaches us through many doors and always means the same. */
function asFinding(error: unknown): Finding {
  if (error instanceof Refusal) return error.finding;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return finding('host/no-space', 'There is no room left on the disk that as-declared works on.', {
      fix: 'Free some space in the temporary folder, or point TMPDIR to a larger disk.',
    });
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return finding('host/internal', 'as-declared failed in a way it should not. This is a defect of as-declared.', {
    fix: 'Please report it with the evidence below.',
    evidence: { said: said.slice(0, 4000) },
  });
}

const SKIPPED: CheckResult = { status: 'skipped', required: true, ms: 0, what: 'not asked' };

/**
 * Asks one tool the questions and keeps what was said. Whatever is thrown while a question is asked becomes a finding
 * of that question, and its status never `pass`.
 */
export class Interview {
  readonly #findings: Finding[] = [];
  readonly #checks = new Map<Question, CheckResult>();
  readonly #adjust: (findings: readonly Finding[]) => readonly Finding[];

  /** @param adjust puts findings at the levels that the policy sets */
  constructor(adjust: (findings: readonly Finding[]) => readonly Finding[]) {
    this.#adjust = adjust;
  }

  /** Asks, measures, and gives the answer's value. Asking again adds to what was said. */
  async ask<T>(question: Question, required: boolean, answer: () => Promise<Answer<T>>): Promise<T | undefined> {
    const started = performance.now();
    let said: Answer<T>;
    let status: Verdict;
    try {
      said = await answer();
      said = { ...said, findings: this.#adjust(said.findings) };
      status = statusOf(said.findings);
    } catch (error) {
      said = { findings: this.#adjust([asFinding(error)]), what: 'could not be judged' };
      const judged = statusOf(said.findings);
      // A question that was cut short has no answer, whatever level its finding was given.
      status = judged === 'pass' ? 'error' : judged;
      if (judged === 'fail') said = { ...said, what: said.findings[0]?.message ?? said.what };
    }
    this.#findings.push(...said.findings);
    this.#checks.set(question, { status, required, ms: Math.round(performance.now() - started), what: said.what });
    return said.value;
  }

  /** Notes why a question was not asked. */
  skip(question: Question, required: boolean, what: string): void {
    this.#checks.set(question, { status: 'skipped', required, ms: 0, what });
  }

  passed(question: Question): boolean {
    return this.#checks.get(question)?.status === 'pass';
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get checks(): Readonly<Record<Question, CheckResult>> {
    const check = (question: Question) => this.#checks.get(question) ?? SKIPPED;
    return {
      signature: check('signature'),
      sbom: check('sbom'),
      manifest: check('manifest'),
      policy: check('policy'),
      runtime: check('runtime'),
    };
  }
}
