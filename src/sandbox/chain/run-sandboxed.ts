import { constants } from 'node:os';
import { Refusal } from '../../finding.ts';
import type { CgroupUsage } from '../cgroup/cgroup.ts';
import { refuseOutdated } from '../host/host-programs.ts';
import type { SandboxPlan } from '../plan/plan.ts';
import { awaitEnd } from './await-end.ts';
import { confineAtDoor, type DoorContext } from './door.ts';
import { type LaunchContext, launch } from './launch.ts';
import type { SignalRelay } from './signal-relay.ts';

export interface RunContext extends Omit<LaunchContext, 'keeper'>, Pick<DoorContext, 'cgroup' | 'beforeStart'> {
  /** The process whose namespaces are entered, which may still be on its way. */
  readonly keeper: Promise<number>;
  /** Ends the run from outside. */
  readonly abort: AbortSignal;
  readonly relay: SignalRelay;
}

/** How a run ended. */
export interface RunEnd {
  /** The tool's own, or 128 and the number of the signal that ended it. */
  readonly exitCode: number;
  readonly timedOut: boolean;
  readonly usage: CgroupUsage;
}

/**
 * bwrap has said on our own stderr what was wrong; one that is too old does not know the words.
 * @throws Refusal host/outdated-program
 */
async function notBuilt(): Promise<Refusal> {
  await refuseOutdated('bwrap');
  return new Refusal('host/sandbox-unavailable', 'The sandbox could not be built, so the tool was not started.', {
    fix: 'Run as-declared doctor to see what this host can enforce.',
  });
}

/** As shells do. A chain that was ended from outside takes the tool along. */
function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

/**
 * Runs the plan's command with our own streams, and ends with nothing of it left but its cgroup.
 * @throws Refusal host/sandbox-unavailable, host/interrupted
 */
export async function runSandboxed(plan: SandboxPlan, context: RunContext): Promise<RunEnd> {
  const { abort, relay, cgroup } = context;
  const launched = launch(plan, { ...context, keeper: await context.keeper });
  try {
    const firstProcess = await confineAtDoor(launched, { ...context, notBuilt });
    relay.interrupted.throwIfAborted();
    relay.passTo(firstProcess);
    launched.release();
    const ending = AbortSignal.any([abort, relay.interrupted]);
    const { code, signal, timedOut } = await awaitEnd(launched, firstProcess, plan.limits.wallSeconds, ending);
    return { exitCode: exitCodeOf(code, signal), timedOut, usage: await cgroup.usage() };
  } finally {
    relay.passToNobody();
    launched.kill();
  }
}
