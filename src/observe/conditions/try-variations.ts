import { join } from 'node:path';
import { type Finding, finding } from '../../finding.ts';
import type { ConditionName } from '../../policy/conditions.ts';
import type { Variation } from '../../result.ts';
import type { Holder } from '../../sandbox/egress/start-holder.ts';
import type { CaseFinding } from '../across-cases.ts';
import type { CaseContext } from '../case-context.ts';
import { runBeside } from '../lanes.ts';
import type { CaseRun } from '../run-case.ts';
import type { TrialCase } from '../trial-case.ts';
import type { Condition } from './condition.ts';
import { makeCondition } from './conditions.ts';
import { compareCircumstances } from './differences.ts';
import { lackingMeans, surveyMeans } from './means.ts';
import { runVariation, type VariationRun } from './run-variation.ts';

/** Runs under conditions of one tool, and how long all of them may take by what the cases took, in milliseconds. */
const MAX_RUNS = 200;
const MAX_MS = 120_000;

/** What came of the cases in other circumstances. */
export interface Variations {
  readonly variations: readonly Variation[];
  readonly found: readonly CaseFinding[];
  /** Of what was not tried. */
  readonly findings: readonly Finding[];
}

/** As many of the cases, from the first, as there is time for. */
function affordable(cases: readonly TrialCase[], runs: readonly CaseRun[], conditions: number): readonly TrialCase[] {
  let left = { runs: MAX_RUNS, ms: MAX_MS };
  const count = runs.findIndex(({ result }) => {
    left = { runs: left.runs - conditions, ms: left.ms - conditions * result.ms };
    return left.runs < 0 || left.ms < 0;
  });
  return count === -1 ? cases : cases.slice(0, count);
}

/** What is different beside the deviations; of a run that nobody traced that is not known. */
function otherwise(
  own: CaseRun | undefined,
  { record, findings }: VariationRun,
  { traced, title }: Condition,
): readonly Finding[] {
  return own === undefined || !traced ? [] : compareCircumstances(own.record, record, title, findings);
}

/**
 * Runs cases that were as declared once more under every condition.
 * @param runs those of the cases, in their order
 */
export async function tryVariations(
  cases: readonly TrialCase[],
  runs: readonly CaseRun[],
  conditions: readonly ConditionName[],
  folder: string,
  context: CaseContext,
  say: (line: string) => void,
): Promise<Variations> {
  const means = await surveyMeans(context.grant);
  // For each case anew: no two runs have the same secrets.
  const made = cases.map(() => conditions.flatMap((name) => makeCondition(name, means) ?? []));
  const each = made[0]?.length ?? 0;
  const tried = affordable(cases, runs, each);
  const jobs = tried.flatMap((one, index) =>
    (made[index] ?? []).map((condition) => async (holder: Holder) => {
      const own = join(folder, `case-${index + 1}-${condition.name}`);
      const run = await runVariation(one, condition, own, { ...context, holder });
      return { ...run, findings: [...run.findings, ...otherwise(runs[index], run, condition)] };
    }),
  );
  if (jobs.length > 0) say(`the same in other circumstances: ${jobs.length} runs`);
  const all = await runBeside(jobs, context.holder, folder, context.host);
  const findings = [...lackingMeans(conditions, means)];
  if (tried.length < cases.length && each > 0) {
    const message = `${cases.length - tried.length} of ${cases.length} cases were not tried in other circumstances: it would have taken too long.`;
    findings.push(finding('runtime/condition-not-tried', message, { fix: 'Put short cases first in the scenario.' }));
  }
  return {
    variations: all.map(({ result }) => result),
    found: all.flatMap(({ result, findings: own }) => own.map((one) => ({ finding: one, caseName: result.name }))),
    findings,
  };
}
