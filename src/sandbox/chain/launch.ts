import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { Refusal } from '../../finding.ts';
import { tooFewResources } from '../../too-few-resources.ts';
import type { HostProgram, HostPrograms } from '../host/host-programs.ts';
import type { Identity } from '../host/identity.ts';
import { bwrapArguments, DESCRIPTORS, MAX_ARGUMENTS } from '../plan/bwrap-arguments.ts';
import { enterArguments } from '../plan/enter.ts';
import { landlockArguments } from '../plan/landlock.ts';
import type { SandboxPlan, TrialPlan } from '../plan/plan.ts';
import { inheritedLimits, ownLimits, resourceLimitArguments, withinOwn } from '../plan/resource-limits.ts';
import { tracerArguments } from '../plan/tracer-arguments.ts';
import { descendantNumbered } from './descendant.ts';
import type { StandardStreams } from './standard-streams.ts';

/** A sandbox that is built and waits at its door. */
export interface Launched {
  /** The sandbox's first process as the host numbers it; undefined when bwrap ended without making one. */
  readonly firstProcess: Promise<number | undefined>;
  /** Lets the tool start. */
  release(): void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Ends the chain from its head. */
  kill(): void;
}

export interface LaunchContext<P extends HostProgram = 'bwrap' | 'nsenter' | 'prlimit'> {
  readonly programs: HostPrograms<P>;
  readonly identity: Identity | undefined;
  /** The process whose namespaces are entered. */
  readonly keeper: number;
}

/** bwrap prints its first process as JSON and may take more than one write for it. */
async function readFirstProcess(info: Readable, nsenter: number | undefined): Promise<number | undefined> {
  let text = '';
  for await (const chunk of info) {
    text += String(chunk);
    const [, pid] = /"child-pid":\s*(\d+)/.exec(text) ?? [];
    if (pid !== undefined && text.includes('}')) return nsenter && descendantNumbered(Number(pid), nsenter);
  }
  return undefined;
}

function stream(child: ChildProcess, descriptor: number): unknown {
  const streams: readonly unknown[] = child.stdio;
  return streams[descriptor];
}

function feed(child: ChildProcess, descriptor: number, content: string | Uint8Array): void {
  const writable = stream(child, descriptor) as Writable;
  // A launcher that died early closes its ends; how it died is what gets reported.
  writable.on('error', () => undefined);
  writable.end(content);
}

/** @throws Refusal host/usage */
function refuseTooMany(count: number): void {
  if (count <= MAX_ARGUMENTS) return;
  const message = `The tool and its sandbox would be started with ${count} arguments, and bubblewrap takes ${MAX_ARGUMENTS}.`;
  throw new Refusal('host/usage', message, {
    fix: 'Hand the tool less at a time, or by a file or its standard input.',
  });
}

/** Without enough descriptors Node does not even make the streams of a process. */
function notStarted(child: ChildProcess): Refusal {
  // It says why in a moment, when nobody waits any more.
  child.on('error', () => undefined);
  return tooFewResources();
}

/**
 * Starts bwrap, by the words before it, up to its own wait before the tool.
 * @throws Refusal host/usage, host/too-few-resources
 */
function start(
  plan: SandboxPlan,
  { programs, identity, keeper }: LaunchContext,
  observer: readonly string[],
  streams: 'inherit' | StandardStreams['descriptors'],
): Launched {
  const command = [...landlockArguments(plan.landlock), plan.command.program, ...plan.command.args];
  const bwrap = [programs.bwrap, '--args', String(DESCRIPTORS.args), '--', ...command];
  const own = ownLimits();
  const limits = resourceLimitArguments(programs, withinOwn(plan.limits, own), inheritedLimits(own));
  const limited = [...limits, ...bwrap];
  const [program = '', ...args] = [...enterArguments(programs, keeper), ...observer, ...limited];
  const { args: bwrapArgs, inputs } = bwrapArguments(plan);
  refuseTooMany(bwrapArgs.length + bwrap.length);
  const ours = Array.from({ length: DESCRIPTORS.firstInput + inputs.length - DESCRIPTORS.args }, () => 'pipe' as const);
  const child = spawn(program, args, {
    stdio: [...(streams === 'inherit' ? ([streams, streams, streams] as const) : streams), ...ours],
    // bwrap stays the sandbox's first process, and what it was started with can be read from inside.
    env: {},
    cwd: '/',
    // What a terminal signals goes to us alone, who pass it on to the tool.
    detached: streams === 'inherit',
    ...identity,
  });
  if (child.pid === undefined) throw notStarted(child);
  feed(child, DESCRIPTORS.args, `${bwrapArgs.join('\0')}\0`);
  inputs.forEach((input, index) => feed(child, DESCRIPTORS.firstInput + index, input));
  const door = stream(child, DESCRIPTORS.block) as Writable;
  door.on('error', () => undefined);
  return {
    firstProcess: readFirstProcess(stream(child, DESCRIPTORS.info) as Readable, child.pid),
    release: () => void door.end('x'),
    ended: once(child, 'exit').then(([code, signal]) => ({ code, signal })),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Starts a sandbox whose tool has our own three streams, or those that are given. */
export function launch(
  plan: SandboxPlan,
  context: LaunchContext,
  streams: 'inherit' | StandardStreams['descriptors'] = 'inherit',
): Launched {
  return start(plan, context, [], streams);
}

/**
 * Starts a sandbox under the tracer; setpriv ties the tracer's life to that of nsenter, which is our child.
 * @param tracePath the FIFO to trace into
 * @param streams what the tool has as its own three
 */
export function launchObserved(
  plan: TrialPlan,
  context: LaunchContext<HostProgram>,
  tracePath: string,
  streams: StandardStreams['descriptors'],
): Launched {
  const { setpriv, strace } = context.programs;
  const observer = [setpriv, '--pdeathsig', 'KILL', strace, ...tracerArguments(plan.tracer, tracePath)];
  return start(plan, context, observer, streams);
}
