import type { Refusal } from '../../finding.ts';
import type { Cgroup } from '../cgroup/cgroup.ts';
import { isBuilt } from './is-built.ts';
import { isOver } from './is-over.ts';
import type { Launched } from './launch.ts';
import { signalIfThere } from './signal.ts';

/** How long bwrap may take to build a sandbox, in milliseconds. It takes about 5. */
const SETUP_MS = 20_000;

/** Between two looks at a sandbox that is being built, in milliseconds. */
const LOOK_MS = 1;

export interface DoorContext {
  readonly cgroup: Cgroup;
  /** Told the first process of the finished sandbox before the tool starts; the tool waits until it is done. */
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

/** Ends the chain and the first process, which until it is through its door is not tied to it: bwrap(1), `--die-with-parent`. */
function end(firstProcess: number, launched: Launched): void {
  launched.kill();
  signalIfThere(firstProcess, 'SIGKILL');
}

/** Waits for the sandbox to be finished. @throws what looking throws when the first process is gone */
async function awaitBuilt(firstProcess: number, launched: Launched): Promise<void> {
  const slow = setTimeout(() => end(firstProcess, launched), SETUP_MS);
  try {
    while (!isBuilt(firstProcess)) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  } finally {
    clearTimeout(slow);
  }
}

/**
 * Puts the sandbox that is on its way to its door into its cgroup, and waits until it is there. One that has died
 * meanwhile was never built.
 * @returns its first process
 */
export async function confineAtDoor(launched: Launched, context: DoorContext): Promise<number> {
  const { cgroup, beforeStart, notBuilt } = context;
  const firstProcess = await awaitFirstProcess(launched, notBuilt);
  try {
    await cgroup.add(firstProcess);
    await awaitBuilt(firstProcess, launched);
    await beforeStart?.(firstProcess);
    return firstProcess;
  } catch (cause) {
    if (!isOver(firstProcess)) throw cause;
    launched.kill();
    throw await notBuilt();
  }
}
