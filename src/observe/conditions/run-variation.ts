import { type Finding, finding } from '../../finding.ts';
import type { Variation } from '../../result.ts';
import type { RuleId } from '../../rules.ts';
import { compareCanaries } from '../canaries/compare-canaries.ts';
import { CanaryFinder } from '../canaries/finder.ts';
import { searchFiles } from '../canaries/search-files.ts';
import type { CaseContext } from '../case-context.ts';
import { compareHosts } from '../compare/hosts.ts';
import { compare, type TrialRecord } from '../compare.ts';
import { type ObservedRun, observeCase } from '../observe-case.ts';
import { resultOf } from '../run-case.ts';
import type { TrialCase } from '../trial-case.ts';
import type { Condition } from './condition.ts';
import { withPromptData } from './prompt-data.ts';

export interface VariationRun {
  readonly result: Variation;
  readonly findings: readonly Finding[];
  readonly record: TrialRecord;
}

/** What a case's replies have not foreseen is no deviation where the circumstances are not the case's own. */
const EXPECTED: ReadonlySet<RuleId> = new Set([
  'runtime/no-network',
  'runtime/no-upstream',
  'runtime/handshake-failed',
  'runtime/upstream-unreachable',
]);

function deviations({ record }: ObservedRun, { traced }: Condition): readonly Finding[] {
  const found = traced ? compare(record) : compareHosts(record);
  return found.filter(({ rule }) => !EXPECTED.has(rule));
}

/** What the shell is told comes before the program: `-c`, what to do, and a name for itself. */
const PROGRAM_AT = 3;

/** A tool that ends what starts it is not started again. */
function notRepeated({ plan, record: { observation } }: ObservedRun): readonly Finding[] {
  const program = plan.command.args[PROGRAM_AT] ?? '';
  const starts = observation.executed.find(({ path }) => path === program)?.count ?? 0;
  if (starts >= 2) return [];
  const message = 'The tool was not started a second time: it ended what starts it, or was ended before.';
  return [finding('runtime/not-repeated', message, { evidence: { starts } })];
}

/**
 * Runs a case under a condition. How it ends is not asked: expected was what it does in its own circumstances. What it
 * goes for beyond its grant is found in any.
 * @param folder a name for a private folder of this run
 */
export async function runVariation(
  one: TrialCase,
  condition: Condition,
  folder: string,
  context: CaseContext,
): Promise<VariationRun> {
  const { canaries } = condition;
  const finder = new CanaryFinder(canaries);
  const isBaited = canaries.length > 0;
  const run = await observeCase(isBaited ? withPromptData(one) : one, folder, context, condition, finder);
  const written = await searchFiles(isBaited ? run.plan.mounts : [], finder);
  const findings = [
    ...run.faults,
    ...(condition.repeatedBy !== undefined ? notRepeated(run) : []),
    ...deviations(run, condition),
    ...compareCanaries(run.record, { canaries, written }),
  ];
  const { name } = condition;
  return {
    result: { ...resultOf(`${one.name}, ${condition.title}`, run, findings), condition: name },
    findings,
    record: run.record,
  };
}
