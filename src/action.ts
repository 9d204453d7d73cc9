import * as core from '@actions/core';
import { defined } from './defined.ts';
import { Refusal } from './finding.ts';
import { messageOf } from './message-of.ts';
import { HostStore } from './policy/loading/host-store.ts';
import { inert, inertLines, visible } from './report/escape.ts';
import { clearOutlets } from './report/outlet.ts';
import { placeText } from './report/wording.ts';
import type { GateRequest } from './request.ts';
import { closeInherited } from './sandbox/chain/descriptors.ts';
import { trustOfBase } from './step/base-trusted-root.ts';
import { refuseDangerousEvent } from './step/event.ts';
import { readInputs, type StepInputs, textInput } from './step/inputs.ts';
import { proposalOf } from './step/proposal.ts';
import { addressInBase, ProposalStore } from './step/proposal-store.ts';
import { type ProposedChange, readProposedChange } from './step/proposed-change.ts';
import { publish, stepFolder } from './step/publish.ts';
import { tokensFor } from './step/tokens.ts';
import { exitCode } from './verdict.ts';

let outcome: 'open' | 'judged' | 'failed' = 'open';

function words(thrown: unknown): string[] {
  if (!(thrown instanceof Refusal)) {
    return [`as-declared itself failed: ${messageOf(thrown)}`];
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
  core.setFailed(inertLines(words(thrown).map(visible).join('\n')));
  process.exitCode = 2;
  if (core.isDebug() && thrown instanceof Error) core.debug(thrown.stack ?? thrown.message);
  core.setOutput('verdict', 'error');
}

/** What a change is judged by, and held against. */
type Judges = Pick<GateRequest, 'policy' | 'proposal' | 'trustedRoot'>;

/** Nothing that judges a proposal comes from the head that proposes. */
async function judgesOf(
  inputs: StepInputs,
  { base, labels }: ProposedChange,
  folder: string,
  workspace: string,
): Promise<Judges> {
  const store = new ProposalStore(storeFor(inputs), base, workspace);
  const { token } = inputs;
  const own = { commit: base, token, workspace, folder };
  return {
    policy: { address: addressInBase(inputs.policy, base, workspace), store },
    proposal: proposalOf({ base, labels }, token, workspace),
    trustedRoot: await trustOfBase(inputs.request.trustedRoot, own),
  };
}

function storeFor(inputs: StepInputs): HostStore {
  return new HostStore(tokensFor(inputs, process.env.GITHUB_REPOSITORY ?? ''));
}

async function step(): Promise<0 | 1 | 2> {
  await clearOutlets({ report: textInput('report') });
  await refuseDangerousEvent(process.env.GITHUB_EVENT_NAME);
  const inputs = readInputs();
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const folder = await stepFolder();
  const event = process.env.GITHUB_EVENT_NAME;
  const change = await readProposedChange(event);
  const judges: Judges =
    change === undefined
      ? {
          policy: { address: { path: inputs.policy }, store: storeFor(inputs) },
          trustedRoot: inputs.request.trustedRoot,
        }
      : await judgesOf(inputs, change, folder, workspace);
  const { gate } = await import('./gate.ts');
  const progress = (line: string) => core.info(inert(visible(line)));
  const result = await gate({ ...inputs.request, ...judges, progress, ...defined({ event }) });
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
