import { Refusal } from '../finding.ts';
import { awaitEnd } from './await-end.ts';
import { type Captured, capture } from './capture.ts';
import type { Cgroup, CgroupUsage } from './cgroup/cgroup.ts';
import { openCgroup } from './cgroup/open-cgroup.ts';
import { confineAtDoor, type DoorContext } from './door.ts';
import type { HostProgram } from './host-programs.ts';
import { type LaunchContext, launchObserved } from './launch.ts';
import type { TrialPlan } from './plan.ts';
import { openTracePipe, type TracePipe } from './trace-pipe.ts';

/** How much of each output stream is kept, in bytes. */
const OUTPUT_CAP = 1024 * 1024;

export interface TrialContext extends LaunchContext<HostProgram>, Pick<DoorContext, 'beforeStart'> {
  /** A name for the trace's FIFO in a folder of ours. */
  readonly tracePath: string;
  /** Told each piece of the trace as it arrives. */
  readonly onTrace: (chunk: Buffer) => void;
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

/** What to say of a sandbox that ended before the tool was started. */
async function notBuilt(stderr: Promise<Captured>): Promise<Refusal> {
  const said = (await stderr).bytes.toString('utf8').trim().slice(-500);
  const message = `The sandbox could not be built, so the tool was not started: ${said.split('\n').at(-1) || 'nothing was said'}.`;
  return new Refusal('host/sandbox-unavailable', message, {
    evidence: { said },
    fix: 'Use a host whose kernel lets an ordinary user make namespaces; in container jobs they are often forbidden.',
  });
}

async function runInside(
  plan: TrialPlan,
  context: TrialContext,
  cgroup: Cgroup,
  pipe: TracePipe,
): Promise<TrialResult> {
  const trace = drain(pipe, context.onTrace);
  const launched = launchObserved(plan, context, context.tracePath);
  try {
    const stdout = capture(launched.stdout, OUTPUT_CAP);
    const stderr = capture(launched.stderr, OUTPUT_CAP);
    const door = { ...context, cgroup, notBuilt: () => notBuilt(stderr) };
    const firstProcess = await confineAtDoor(launched, door);
    pipe.handOver();
    const started = performance.now();
    launched.stdin.on('error', () => undefined);
    launched.stdin.end(context.stdin);
    launched.release();
    const end = await awaitEnd(launched, firstProcess, plan.limits.wallSeconds, context.abort);
    const wallMs = Math.round(performance.now() - started);
    await trace;
    const tracerKilled = end.signal !== null && !end.timedOut && context.abort?.aborted !== true;
    const output = { stdout: await stdout, stderr: await stderr };
    return { ...output, timedOut: end.timedOut, tracerKilled, usage: await cgroup.usage(), wallMs };
  } finally {
    launched.kill();
    pipe.handOver();
  }
}

/**
 * Runs the plan's command once, observed, and ends with nothing of it left on the host.
 * @throws Refusal host/no-cgroup, host/sandbox-unavailable
 */
export async function runTrial(plan: TrialPlan, context: TrialContext): Promise<TrialResult> {
  const cgroup = await openCgroup(plan.limits);
  try {
    const pipe = await openTracePipe(context.programs.mkfifo, context.tracePath, context.identity);
    return await runInside(plan, context, cgroup, pipe);
  } finally {
    await cgroup.close();
  }
}
