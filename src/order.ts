import type { Finding, Level, Place } from './finding.ts';
import type { RuleId } from './rules.ts';
import { QUESTIONS, questionOf } from './verdict.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** How a run came out. What the tool went for and did not get is often why, and stands before it. */
const OUTCOMES: ReadonlySet<RuleId> = new Set(['runtime/unexpected-exit', 'runtime/unexpected-output']);

function identity({ rule, level, message, place, exception }: Finding): string {
  return JSON.stringify([rule, level, message, place, exception]);
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  const [left, right] = [a?.file ?? '', b?.file ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function compare(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    // What was waived stands behind what was not.
    Number(a.exception !== undefined) - Number(b.exception !== undefined) ||
    QUESTIONS.indexOf(questionOf(a.rule)) - QUESTIONS.indexOf(questionOf(b.rule)) ||
    Number(OUTCOMES.has(a.rule)) - Number(OUTCOMES.has(b.rule)) ||
    comparePlaces(a.place, b.place)
  );
}

/** Findings as a reader wants them: each once, the worst first, then by question and place, and what a run did before how it ended. */
export function ranked(findings: readonly Finding[]): readonly Finding[] {
  const unique = new Map(findings.map((finding) => [identity(finding), finding]));
  return [...unique.values()].sort(compare);
}
