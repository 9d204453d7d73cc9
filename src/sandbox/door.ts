import type { Refusal } from '../finding.ts';
import type { Cgroup } from './cgroup/cgroup.ts';
import { isOver } from './is-over.ts';
import type { LaunchContext, Launched } from './launch.ts';
import type { SandboxPlan } from './plan.ts';
import { setResourceLimits } from './resource-limits.ts';

/** How long bwrap may take to build a sandbox, in milliseconds. */
const SETUP_MS = 20_000;

export interface DoorContext extends Pick<LaunchContext, 'programs' | 'identity'> {
  readonly cgroup: Cgroup;
  /** Told the sandbox's first process before the tool starts; the tool waits until it is done. */
  readonly beforeStart?: (firstProcess: number) => void | Promise<void>;
  /** What to say of a sandbox that ended before the tool was started. */
  readonly notBuilt: () => Promise<Refusal>;
}

/** The sandbox's first process, or the reason why there is none. */
async function awaitFirstProcess(launched: Launched, notBuilt: () => Promise<Refusal>): Promise<number> {
  const slow = setTimeout(() => launched.kill(), SETUP_MS);
  const pid = await Promise.race([launched.firstProcess, launched.ended.then(() => undefined)]);
  clearTimeout(slow);
  if (pid !== undefined) return pid;
  launched.kill();
  throw await notBuilt();
}

/**
 * Puts the sandbox that waits at its door within its limits. One that has died meanwhile was never built.
 * @returns its first process
 */
export async function confineAtDoor(launched: Launched, plan: SandboxPlan, context: DoorContext): Promise<number> {
  const { programs, identity, cgroup, beforeStart, notBuilt } = context;
  const firstProcess = await awaitFirstProcess(launched, notBuilt);
  try {
    await cgroup.add(firstProcess);
    await setResourceLimits(programs, plan.limits, firstProcess, identity);
    await beforeStart?.(firstProcess);
    return firstProcess;
  } catch (cause) {
    if (!isOver(firstProcess)) throw cause;
    launched.kill();
    throw await notBuilt();
  }
}
