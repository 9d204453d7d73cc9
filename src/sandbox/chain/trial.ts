import type { Refusal } from '../../finding.ts';
import type { Cgroup, CgroupUsage } from '../cgroup/cgroup.ts';
import { foreseeMove } from '../cgroup/foresee-move.ts';
import { openCgroup } from '../cgroup/open-cgroup.ts';
import { hostFiles } from '../host/host-files.ts';
import type { HostProgram } from '../host/host-programs.ts';
import type { SandboxPlan, TrialPlan } from '../plan/plan.ts';
import { awaitEnd } from './await-end.ts';
import { type Captured, capture } from './capture.ts';
import { confineAtDoor } from './door.ts';
import { converse, type Interlocutor } from './interlocutor.ts';
import { type LaunchContext, type Launched, launch, launchObserved } from './launch.ts';
import { notBuiltRefusal } from './not-built.ts';
import { openStandardStreams, type StandardStreams } from './standard-streams.ts';
import { openTracePipe, type TracePipe } from './trace-pipe.ts';

/** How much of each output stream is kept, in bytes. */
const OUTPUT_CAP = 1024 * 1024;

export interface UntracedContext extends LaunchContext<HostProgram> {
  /** The beginning of names in a folder of ours: for the trace's FIFO, and for those of the tool's streams. */
  readonly tracePath: string;
  /** Told the sandbox's first process once the tool has been let in; the tool's input does not come before it is done. */
  readonly whileRunning?: (firstProcess: number, cgroup: Cgroup) => Promise<void>;
  /** Ends the run from outside. */
  readonly abort?: AbortSignal;
  readonly stdin: string;
  /** Who talks with the tool, in the place of a text that it is given. */
  readonly interlocutor?: Interlocutor;
}

export interface TrialContext extends UntracedContext {
  /** Told each piece of the trace as it arrives. */
  readonly onTrace: (chunk: Buffer) => void;
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

async function notBuilt(stderr: Promise<Captured>): Promise<Refusal> {
  return notBuiltRefusal((await stderr).bytes.toString('utf8'), hostFiles);
}

/** A sandbox on its way, and the trace of it, if there is one. */
interface Underway {
  readonly launched: Launched;
  /** Resolves when all of it was written. */
  readonly trace: Promise<void>;
  /** Lets the end of its writers be its end. */
  handOver(): void;
}

function launchTraced(plan: TrialPlan, context: TrialContext, pipe: TracePipe, streams: StandardStreams): Underway {
  const trace = drain(pipe, context.onTrace);
  const launched = launchObserved(plan, context, context.tracePath, streams.descriptors);
  return { launched, trace, handOver: () => pipe.handOver() };
}

function give(streams: StandardStreams, text: string): void {
  if (text !== '') streams.say(text);
  streams.hangUp();
}

async function runInside(
  plan: SandboxPlan,
  context: UntracedContext,
  cgroup: Cgroup,
  streams: StandardStreams,
  underway: Underway,
): Promise<TrialResult> {
  const { launched, trace } = underway;
  streams.handOver();
  try {
    const { interlocutor } = context;
    const stdout = capture(streams.stdout, OUTPUT_CAP, interlocutor && ((chunk) => interlocutor.hear(chunk)));
    if (interlocutor !== undefined) void stdout.finally(() => interlocutor.hungUp()).catch(() => undefined);
    const stderr = capture(streams.stderr, OUTPUT_CAP);
    const door = { ...context, cgroup, notBuilt: () => notBuilt(stderr) };
    const firstProcess = await confineAtDoor(launched, door);
    underway.handOver();
    const started = performance.now();
    launched.release();
    await context.whileRunning?.(firstProcess, cgroup);
    const ending = awaitEnd(launched, firstProcess, plan.limits.wallSeconds, context.abort);
    if (interlocutor === undefined) give(streams, context.stdin);
    else await converse(interlocutor, streams, firstProcess, ending);
    const end = await ending;
    const wallMs = Math.round(performance.now() - started);
    await trace;
    const tracerKilled = end.signal !== null && !end.timedOut && context.abort?.aborted !== true;
    const output = { stdout: await stdout, stderr: await stderr };
    return { ...output, timedOut: end.timedOut, tracerKilled, usage: await cgroup.usage(), wallMs };
  } finally {
    launched.kill();
    underway.handOver();
    streams.discard();
  }
}

/** Makes what a run needs on the host, runs it, and takes all of it away. */
async function within(
  plan: SandboxPlan,
  context: UntracedContext,
  launching: (streams: StandardStreams) => Promise<Underway>,
): Promise<TrialResult> {
  const cgroup = await openCgroup(plan.limits);
  void foreseeMove();
  try {
    const { programs, identity, tracePath } = context;
    const isThere = context.whileRunning === undefined && context.interlocutor === undefined;
    const input = isThere ? { text: context.stdin } : 'said';
    const streams = await openStandardStreams({ mkfifo: programs.mkfifo, identity }, tracePath, input);
    return await runInside(plan, context, cgroup, streams, await launching(streams));
  } finally {
    await cgroup.close();
  }
}

/**
 * Runs the plan's command once, observed, and ends with nothing of it left on the host.
 * @throws Refusal host/no-cgroup, host/sandbox-unavailable
 */
export function runTrial(plan: TrialPlan, context: TrialContext): Promise<TrialResult> {
  return within(plan, context, async (streams) => {
    const { programs, identity, tracePath } = context;
    return launchTraced(plan, context, await openTracePipe(programs.mkfifo, tracePath, identity), streams);
  });
}

/**
 * The same with nobody who traces: what the kernel and the gateway refuse is refused all the same.
 * @throws Refusal host/no-cgroup, host/sandbox-unavailable
 */
export function runUntraced(plan: SandboxPlan, context: UntracedContext): Promise<TrialResult> {
  return within(plan, context, async ({ descriptors }) => {
    return { launched: launch(plan, context, descriptors), trace: Promise.resolve(), handOver: () => undefined };
  });
}
