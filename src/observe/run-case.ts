import type { Finding } from '../finding.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { CaseResult } from '../result.ts';
import { statusOf } from '../verdict.ts';
import type { CaseContext } from './case-context.ts';
import { compare, type TrialRecord } from './compare.ts';
import { checkEnding, type EndingPlaces, exitCodeOf, tailOf } from './ending.ts';
import { callResults, judgeConversation } from './mcp/judge.ts';
import type { McpOutcome } from './mcp/outcome.ts';
import { type ObservedRun, observeCase } from './observe-case.ts';
import type { TrialCase } from './trial-case.ts';

/** What one run of a case brought to light. */
export interface CaseRun {
  readonly result: CaseResult;
  readonly findings: readonly Finding[];
  readonly record: TrialRecord;
  readonly conversation?: McpOutcome;
}

function endingPlaces({ place, placeOf }: TrialCase, { document }: Manifest): EndingPlaces {
  const limit: EndingPlaces['limit'] = (key) => document.place(`/capabilities/${key}`);
  return { limit, command: place, ...(placeOf && { ofCase: placeOf }) };
}

/** What a run says against the tool's end. */
function endingOf({ record: { observation }, trial }: ObservedRun) {
  const { stdout, stderr, timedOut, usage } = trial;
  const exits = observation.processes.map(({ exit }) => exit);
  return { exit: observation.exit, exits, stdout: stdout.bytes, stderr: stderr.bytes, timedOut, ...usage };
}

/** A run as reports have it. */
export function resultOf(name: string, run: ObservedRun, findings: readonly Finding[]): CaseResult {
  const { record, trial, digests, conversation } = run;
  const { observation, egress } = record;
  const { usage, wallMs } = trial;
  return {
    name,
    status: statusOf(findings),
    ms: wallMs,
    observation,
    egress,
    usage: { maxRssBytes: usage.peakBytes, cpuMs: usage.cpuMs, wallMs },
    exitCode: exitCodeOf(observation.exit),
    digests,
    ...(conversation !== undefined && { calls: callResults(conversation) }),
  };
}

/**
 * Runs one case in a sandbox of its own and compares what was seen with what is granted.
 * @param folder a name for a private folder of this case
 */
export async function runCase(one: TrialCase, folder: string, context: CaseContext): Promise<CaseRun> {
  const run = await observeCase(one, folder, context);
  const { record, conversation } = run;
  const ending = endingOf(run);
  const { timedOut } = ending;
  const findings = [
    ...run.faults,
    ...compare(record),
    ...checkEnding(ending, one.expect, run.plan.limits, endingPlaces(one, context.manifest)),
    ...(one.mcp !== undefined && conversation !== undefined
      ? judgeConversation(conversation, one.mcp, { stderr: tailOf(ending.stderr), timedOut })
      : []),
  ];
  return { result: resultOf(one.name, run, findings), findings, record, ...(conversation && { conversation }) };
}
