import type { Finding, Level } from './finding.ts';
import type { Meaning } from './rule.ts';
import { RULES, type RuleId } from './rules.ts';

/** What is asked of every tool, in the order in which it is asked. */
export const QUESTIONS = ['signature', 'sbom', 'manifest', 'policy', 'runtime'] as const;

export type Question = (typeof QUESTIONS)[number];

/** `fail`: it was judged, and the answer is no. `error`: it could not be judged. */
export type Verdict = 'pass' | 'fail' | 'error';

/** How one question ended for one tool. */
export interface Check {
  readonly status: Verdict | 'skipped';
  readonly required: boolean;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

export type Checks = Readonly<Record<Question, Check>>;

export interface JudgedTool {
  readonly checks: Checks;
  /** False under audit, where a `fail` is said and stops nothing. */
  readonly enforced: boolean;
}

/** The levels that a policy sets: for single rules, and for two families of deviations. */
export interface Severity {
  readonly rules: ReadonlyMap<string, Level>;
  /** For every `runtime/undeclared-…` rule that `rules` does not name. */
  readonly undeclaredAccess: Level;
  /** For every `runtime/unused-…` rule that `rules` does not name. */
  readonly unusedCapability: Level;
}

const STRICTNESS: Readonly<Record<Level, number>> = { notice: 0, warning: 1, error: 2 };

/** The level that matters most. */
export function strictestLevel(levels: readonly [Level, ...Level[]]): Level {
  return levels.reduce((a, b) => (STRICTNESS[b] > STRICTNESS[a] ? b : a));
}

/** The question that a rule belongs to. What the host lacks is missing from the run. */
export function questionOf(rule: RuleId): Question {
  const prefix = rule.slice(0, rule.indexOf('/'));
  return QUESTIONS.find((question) => question === prefix) ?? 'runtime';
}

function meaningOf(rule: RuleId): Meaning {
  return RULES[rule].means;
}

function levelFor(finding: Finding, severity: Severity): Level {
  const named = severity.rules.get(finding.rule);
  if (named !== undefined) return named;
  if (finding.rule.startsWith('runtime/undeclared-')) return severity.undeclaredAccess;
  if (finding.rule.startsWith('runtime/unused-')) return severity.unusedCapability;
  return finding.level;
}

/**
 * Findings at the levels that the policy sets. What could not be judged is never made to matter less: a rule that
 * means `error` is only ever raised.
 */
export function applySeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.map((finding) => {
    const level = levelFor(finding, severity);
    const lowered = STRICTNESS[level] < STRICTNESS[finding.level];
    return lowered && meaningOf(finding.rule) === 'error' ? finding : { ...finding, level };
  });
}

/** An exception waives a no; it cannot answer for what was not judged. */
function counts(finding: Finding): boolean {
  return finding.level === 'error' && (finding.exception === undefined || meaningOf(finding.rule) === 'error');
}

/** The first of the findings that keep a question from passing: of those that mean `error`, if there are any. */
export function decisive(findings: readonly Finding[]): Finding | undefined {
  const counting = findings.filter(counts);
  return counting.find(({ rule }) => meaningOf(rule) === 'error') ?? counting[0];
}

/** What a question's findings say of it. */
export function statusOf(findings: readonly Finding[]): Verdict {
  const decided = decisive(findings);
  return decided === undefined ? 'pass' : meaningOf(decided.rule);
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('error')) return 'error';
  if (verdicts.includes('fail')) return 'fail';
  // Nothing was judged, so nothing passed.
  return verdicts.length === 0 ? 'error' : 'pass';
}

/**
 * A tool's verdict. The only road to `pass` is every required question saying so. A question that was asked without
 * being required counts as well. A required one that was skipped is an `error`, unless it was skipped because the
 * verdict stood: a tool whose signature fails is not run, and the gate still says no.
 */
export function toolVerdict(checks: Checks): Verdict {
  const all = QUESTIONS.map((question) => checks[question]);
  const asked = worst(all.map((check) => check.status).filter((status) => status !== 'skipped'));
  const unanswered = all.some((check) => check.required && check.status === 'skipped');
  return asked === 'pass' && unanswered ? 'error' : asked;
}

/** One verdict over several tools. No tool at all is an `error`. */
export function overallVerdict(tools: readonly JudgedTool[]): Verdict {
  return worst(tools.map((tool) => toolVerdict(tool.checks)));
}

export const EXIT_CODES = { pass: 0, fail: 1, error: 2 } as const satisfies Readonly<Record<Verdict, number>>;

/** `0` pass, `1` the gate says no, `2` it could not be judged. A `fail` that is not enforced gives 0, an `error` never. */
export function exitCode(tools: readonly JudgedTool[]): 0 | 1 | 2 {
  const verdicts = tools.map(({ checks, enforced }) => {
    const verdict = toolVerdict(checks);
    return verdict === 'fail' && !enforced ? 'pass' : verdict;
  });
  return EXIT_CODES[worst(verdicts)];
}
