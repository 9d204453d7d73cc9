import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { bwrapArguments, DESCRIPTORS } from './bwrap-arguments.ts';
import { descendantNumbered } from './descendant.ts';
import { enterArguments } from './egress/enter.ts';
import type { HostPrograms } from './host-programs.ts';
import type { Identity } from './identity.ts';
import type { SandboxPlan } from './plan.ts';
import { assemble } from './seccomp/bpf.ts';
import { compile } from './seccomp/compile.ts';
import { tracerArguments } from './tracer-arguments.ts';

/** A sandbox that is built and waits at its door. */
export interface Launched {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** The sandbox's first process as the host numbers it; undefined when bwrap ended without making one. */
  readonly firstProcess: Promise<number | undefined>;
  /** Lets the tool start. */
  release(): void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Ends the tracer, and by the ties of each to its parent everything below it. */
  kill(): void;
}

export interface LaunchContext {
  readonly programs: HostPrograms;
  readonly identity: Identity | undefined;
  /** The holder, whose namespaces are entered. */
  readonly holder: number;
  readonly tracePath: string;
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

/** setpriv ties the tracer's life to nsenter's, which is our child. */
function commandLine(plan: SandboxPlan, { programs, holder, tracePath }: LaunchContext): readonly string[] {
  return [
    ...enterArguments(programs, holder),
    ...[programs.setpriv, '--pdeathsig', 'KILL'],
    ...[programs.strace, ...tracerArguments(plan.tracer, tracePath)],
    ...[programs.bwrap, '--args', String(DESCRIPTORS.args), '--', plan.command.program, ...plan.command.args],
  ];
}

function writer(child: ChildProcess, descriptor: number): Writable {
  const streams: readonly unknown[] = child.stdio;
  return streams[descriptor] as Writable;
}

function feed(child: ChildProcess, descriptor: number, content: string | Uint8Array): void {
  const stream = writer(child, descriptor);
  // A launcher that died early closes its ends; how it died is what gets reported.
  stream.on('error', () => undefined);
  stream.end(content);
}

/** Starts the chain holder → tracer → bwrap, up to bwrap's own wait before the tool. */
export function launch(plan: SandboxPlan, context: LaunchContext): Launched {
  const [program = '', ...args] = commandLine(plan, context);
  const { args: bwrapArgs, texts } = bwrapArguments(plan);
  const child = spawn(program, args, {
    stdio: Array.from({ length: DESCRIPTORS.firstText + texts.length }, () => 'pipe' as const),
    // bwrap stays the sandbox's first process, and what it was started with can be read from inside.
    env: {},
    cwd: '/',
    ...context.identity,
  });
  feed(child, DESCRIPTORS.args, `${bwrapArgs.join('\0')}\0`);
  feed(child, DESCRIPTORS.filter, assemble(compile(plan.filter)));
  texts.forEach((text, index) => feed(child, DESCRIPTORS.firstText + index, text));
  const door = writer(child, DESCRIPTORS.block);
  door.on('error', () => undefined);
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    stderr: child.stderr,
    firstProcess: readFirstProcess(child.stdio[DESCRIPTORS.info] as Readable, child.pid),
    release: () => void door.end('x'),
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
}
