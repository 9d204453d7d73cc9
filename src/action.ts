import * as core from '@actions/core';
import { defined } from './defined.ts';
import { Refusal } from './finding.ts';
import { HostStore } from './policy/loading/host-store.ts';
import { inert, visible } from './report/escape.ts';
import { placeText } from './report/wording.ts';
import type { PolicySource } from './request.ts';
import { closeInherited } from './sandbox/descriptors.ts';
import { proposalOf } from './step/base-manifest.ts';
import { type ProposedChange, readProposal, refuseDangerousEvent } from './step/event.ts';
import { readInputs, type StepInputs } from './step/inputs.ts';
import { addressInBase, ProposalStore } from './step/proposal-store.ts';
import { publish, stepFolder } from './step/publish.ts';
import { tokensFor } from './step/tokens.ts';
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

/** What is proposed never judges itself: its policy is the base's. */
function choosePolicy(inputs: StepInputs, change: ProposedChange | undefined, workspace: string): PolicySource {
  const store = new HostStore(tokensFor(inputs, process.env.GITHUB_REPOSITORY ?? ''));
  if (change === undefined) return { address: { path: inputs.policy }, store };
  const address = addressInBase(inputs.policy, change.base, workspace);
  return { address, store: new ProposalStore(store, change.base, workspace) };
}

async function step(): Promise<0 | 1 | 2> {
  refuseDangerousEvent(process.env.GITHUB_EVENT_NAME);
  const inputs = readInputs();
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const folder = await stepFolder();
  const event = process.env.GITHUB_EVENT_NAME;
  const change = await readProposal(event);
  const policy = choosePolicy(inputs, change, workspace);
  const { gate } = await import('./gate.ts');
  const progress = (line: string) => core.info(inert(visible(line)));
  const proposal = change && proposalOf(change, inputs.token, workspace);
  const result = await gate({ ...inputs.request, policy, progress, ...defined({ event, proposal }) });
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
