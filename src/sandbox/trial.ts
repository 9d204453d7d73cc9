import { Refusal } from '../finding.ts';
import { type Captured, capture } from './capture.ts';
import type { Cgroup, CgroupUsage } from './cgroup/cgroup.ts';
import { openCgroup } from './cgroup/open-cgroup.ts';
import type { HostPrograms } from './host-programs.ts';
import type { Identity } from './identity.ts';
import { isOver } from './is-over.ts';
import { type Launched, launch } from './launch.ts';
import type { SandboxPlan } from './plan.ts';
import { setResourceLimits } from './resource-limits.ts';
import { openTracePipe, type TracePipe } from './trace-pipe.ts';

/** How much of each output stream is kept, in bytes. */
const OUTPUT_CAP = 1024 * 1024;

/** How long bwrap may take to build a sandbox, in milliseconds. */
const SETUP_MS = 20_000;

/** How long a killed sandbox may take to end before the tracer itself is ended, in milliseconds. */
const KILL_GRACE_MS = 10_000;

export interface TrialContext {
  readonly programs: HostPrograms;
  readonly identity: Identity | undefined;
  readonly holder: number;
  /** A name for the trace's FIFO in a folder of ours. */
  readonly tracePath: string;
  /** Told each piece of the trace as it arrives. */
  readonly onTrace: (chunk: Buffer) => void;
  /** Told the sandbox's first process before the tool starts; the tool waits until it is done. */
  readonly beforeStart?: (firstProcess: number) => void;
  /** Ends the run from outside. */
  readonly abort?: AbortSignal;
  readonly stdin: string;
}

/** What one run left to look at, beside its trace. */
export interface TrialResult {
  readonly stdout: Captured;
  readonly stderr: Captured;
  readonly timedOut: boolean;
  /** The tracer was ended by somebody else. */
  readonly tracerKilled: boolean;
  readonly usage: CgroupUsage;
  readonly wallMs: number;
}

function drain(pipe: TracePipe, onTrace: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    pipe.stream.on('data', onTrace).once('error', reject).once('close', resolve);
  });
}

/** Ends the sandbox by its first process, which takes its PID namespace along; the tracer then reports the end. */
function endSandbox(launched: Launched, firstProcess: number): NodeJS.Timeout {
  try {
    process.kill(firstProcess, 'SIGKILL');
  } catch {
    // It ended by itself in this moment.
  }
  return setTimeout(() => launched.kill(), KILL_GRACE_MS);
}

/** What to say of a sandbox that ended before the tool was started. */
async function notBuilt(launched: Launched, stderr: Promise<Captured>): Promise<Refusal> {
  launched.kill();
  const said = (await stderr).bytes.toString('utf8').trim().slice(-500);
  const message = `The sandbox could not be built, so the tool was not started: ${said.split('\n').at(-1) || 'nothing was said'}.`;
  return new Refusal('host/sandbox-unavailable', message, {
    evidence: { said },
    fix: 'Use a host whose kernel lets an ordinary user make namespaces; in container jobs they are often forbidden.',
  });
}

/** The sandbox's first process, or the reason why there is none. */
async function awaitFirstProcess(launched: Launched, stderr: Promise<Captured>): Promise<number> {
  const slow = setTimeout(() => launched.kill(), SETUP_MS);
  const pid = await Promise.race([launched.firstProcess, launched.ended.then(() => undefined)]);
  clearTimeout(slow);
  if (pid !== undefined) return pid;
  throw await notBuilt(launched, stderr);
}

/** Puts the sandbox that waits at its door within its limits. One that has died meanwhile was never built. */
async function confine(
  firstProcess: number,
  { limits }: SandboxPlan,
  { programs, identity, beforeStart }: TrialContext,
  cgroup: Cgroup,
  gone: () => Promise<Refusal>,
): Promise<void> {
  try {
    await cgroup.add(firstProcess);
    await setResourceLimits(programs, limits, firstProcess, identity);
    beforeStart?.(firstProcess);
  } catch (cause) {
    throw isOver(firstProcess) ? await gone() : cause;
  }
}

/** Waits for the end, and brings it about when the time is up or the caller says so. */
async function awaitEnd(launched: Launched, firstProcess: number, wallSeconds: number, abort?: AbortSignal) {
  const timers: NodeJS.Timeout[] = [];
  let timedOut = false;
  const stop = () => void timers.push(endSandbox(launched, firstProcess));
  const expire = () => {
    timedOut = true;
    stop();
  };
  timers.push(setTimeout(expire, wallSeconds * 1000));
  abort?.addEventListener('abort', stop);
  if (abort?.aborted === true) stop();
  try {
    const { signal } = await launched.ended;
    return { timedOut, tracerKilled: signal !== null && !timedOut && abort?.aborted !== true };
  } finally {
    // From here on the process's number may be another's.
    for (const timer of timers) clearTimeout(timer);
    abort?.removeEventListener('abort', stop);
  }
}

async function runInside(
  plan: SandboxPlan,
  context: TrialContext,
  cgroup: Cgroup,
  pipe: TracePipe,
): Promise<TrialResult> {
  const trace = drain(pipe, context.onTrace);
  const launched = launch(plan, { ...context });
  try {
    const stdout = capture(launched.stdout, OUTPUT_CAP);
    const stderr = capture(launched.stderr, OUTPUT_CAP);
    const firstProcess = await awaitFirstProcess(launched, stderr);
    pipe.handOver();
    await confine(firstProcess, plan, context, cgroup, () => notBuilt(launched, stderr));
    const started = performance.now();
    launched.stdin.on('error', () => undefined);
    launched.stdin.end(context.stdin);
    launched.release();
    const end = await awaitEnd(launched, firstProcess, plan.limits.wallSeconds, context.abort);
    const wallMs = Math.round(performance.now() - started);
    await trace;
    return { ...end, stdout: await stdout, stderr: await stderr, usage: await cgroup.usage(), wallMs };
  } finally {
    launched.kill();
    pipe.handOver();
  }
}

/**
 * Runs the plan's command once, observed, and ends with nothing of it left on the host.
 * @throws Refusal host/no-cgroup, host/sandbox-unavailable
 */
export async function runTrial(plan: SandboxPlan, context: TrialContext): Promise<TrialResult> {
  const cgroup = await openCgroup(plan.limits);
  try {
    const pipe = await openTracePipe(context.programs.mkfifo, context.tracePath, context.identity);
    return await runInside(plan, context, cgroup, pipe);
  } finally {
    await cgroup.close();
  }
}
