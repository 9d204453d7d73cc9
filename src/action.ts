import * as core from '@actions/core';
import { type Finding, Refusal } from './finding.ts';
import { inert, visible } from './report/escape.ts';
import { clearOutlets } from './report/outlet.ts';
import { placeText } from './report/wording.ts';
import type { GateResult } from './result.ts';
import { closeInherited } from './sandbox/descriptors.ts';
import type { BaseCommit } from './step/base-file.ts';
import { type ChosenPolicy, policyOfBase, trustedRootOfBase } from './step/base-policy.ts';
import { proposalBase, refuseDangerousEvent } from './step/event.ts';
import { readInputs, type StepInputs, textInput } from './step/inputs.ts';
import { publish, stepFolder } from './step/publish.ts';
import { renamePlaces } from './step/rename-places.ts';
import { exitCode } from './verdict.ts';

let outcome: 'open' | 'judged' | 'failed' = 'open';

function words(thrown: unknown): string[] {
  if (!(thrown instanceof Refusal)) {
    return [`as-declared itself failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`];
  }
  const { rule, message, place, fix } = thrown.finding;
  return [
    `${message} (${rule})`,
    ...(place === undefined ? [] : [`at: ${placeText(place)}`]),
    ...(fix === undefined ? [] : [`fix: ${fix}`]),
  ];
}

/** Fails the step for good, whatever was thrown: an error, a string, nothing at all. */
function fail(thrown: unknown): void {
  process.exitCode = 2;
  if (outcome === 'failed') return;
  outcome = 'failed';
  core.setFailed(words(thrown).map(visible).join('\n'));
  process.exitCode = 2;
  if (core.isDebug() && thrown instanceof Error) core.debug(thrown.stack ?? thrown.message);
  core.setOutput('verdict', 'error');
}

/** What a proposal is judged by: nothing of it comes from the head that proposes. */
interface Judges extends ChosenPolicy {
  readonly trustedRoot?: string;
}

async function judgesOfBase(
  { policy, request }: StepInputs,
  base: BaseCommit,
  folder: string,
  workspace: string,
): Promise<Judges> {
  const chosen = await policyOfBase(policy, base, folder, workspace);
  const { trustedRoot } = request;
  if (trustedRoot === undefined) return chosen;
  return { ...chosen, trustedRoot: await trustedRootOfBase(trustedRoot, base, folder, workspace) };
}

async function chooseJudges(inputs: StepInputs, folder: string, workspace: string): Promise<Judges> {
  const base = await proposalBase(process.env.GITHUB_EVENT_NAME, inputs.token);
  if (base !== undefined) return judgesOfBase(inputs, base, folder, workspace);
  return { policy: { path: inputs.policy, source: inputs.policy }, shownAs: inputs.policy, findings: [] };
}

/** What is said about the policy is said of every tool that it judged. */
function withFindings(result: GateResult, findings: readonly Finding[]): GateResult {
  const tools = result.tools.map((tool) => ({ ...tool, findings: [...tool.findings, ...findings] }));
  return { ...result, tools };
}

async function step(): Promise<0 | 1 | 2> {
  await clearOutlets({ report: textInput('report') });
  await refuseDangerousEvent(process.env.GITHUB_EVENT_NAME);
  const inputs = readInputs();
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const folder = await stepFolder();
  const { shownAs, findings, ...judges } = await chooseJudges(inputs, folder, workspace);
  const { gate } = await import('./gate.ts');
  const progress = (line: string) => core.info(inert(visible(line)));
  const judged = await gate({ ...inputs.request, ...judges, progress });
  const result = withFindings(renamePlaces(judged, judges.policy.path, shownAs), findings);
  await publish(result, inputs, folder, workspace);
  return exitCode(result.tools);
}

// What the step ends with unless it gets to its very end: a promise that never settles leaves no green step.
process.exitCode = 2;
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
process.on('exit', () => {
  if (outcome === 'open') fail(new Error('it ended before it came to a verdict'));
});
closeInherited();
try {
  const code = await step();
  if (outcome === 'open') {
    outcome = 'judged';
    process.exitCode = code;
  }
} catch (thrown) {
  fail(thrown);
}
