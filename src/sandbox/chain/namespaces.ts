import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { Refusal } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import { hostFiles } from '../host/host-files.ts';
import type { HostPrograms } from '../host/host-programs.ts';
import type { Identity } from '../host/identity.ts';
import { causeOfRefusal } from '../host/refused-namespaces.ts';
import { childrenOf, programOf } from './descendant.ts';

/** How long a dismissed keeper may take to leave, in milliseconds. */
const LEAVE_MS = 1_000;

/** How long the namespaces may take to be made, and between two looks at them, in milliseconds. They take about 4. */
const MAKE_MS = 10_000;
const LOOK_MS = 1;

const UNSHARE = 'unshare';

/** How much is kept of what a failing keeper prints, in characters. */
const SAID_CHARS = 500;

/** A program that does nothing but wait for the end of its standard input. */
const WAITER = '/usr/bin/cat';

/**
 * A process that keeps namespaces: the first process of the PID namespace in which every sandbox is built. When it
 * ends, the kernel ends whatever still runs there.
 */
export interface Keeper {
  /** The process whose namespaces are to be entered; of its PID namespace, the one of its children. */
  readonly pid: number;
  /** Resolves when the keeper has ended, asked or not, with how. */
  readonly exited: Promise<string>;
  close(): Promise<void>;
}

/** A keeper that was started and whose namespaces are yet to be made. */
export interface StartedKeeper {
  readonly child: ChildProcess;
  readonly exited: Promise<string>;
  /** What it printed for people, when it has ended. */
  readonly said: Promise<string>;
}

export interface KeeperOptions {
  readonly programs: Pick<HostPrograms, 'unshare'>;
  /** Whom root drops to; undefined when the current user is ordinary. */
  readonly identity: Identity | undefined;
}

/** The end of what a stream says, when it has ended. */
function textOf(stream: Readable | null): Promise<string> {
  if (stream === null) return Promise.resolve('');
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-SAID_CHARS);
  });
  return new Promise((resolve) => stream.once('close', () => resolve(text.trim())));
}

function whenExited(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    // `close` would not do: it waits for streams that others may hold.
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

/**
 * Makes the namespaces and starts their keeper, in an empty environment: `NODE_OPTIONS` would run there. Its standard
 * input, a pipe of ours, ends when we do, however that comes about, and so must the keeper. A PID namespace needs a
 * `/proc` of its own, or strace and bwrap would look up each other's numbers among the host's.
 */
export function startKeeper(
  words: readonly string[],
  { programs, identity }: KeeperOptions,
  stdio: NonNullable<SpawnOptions['stdio']>,
): StartedKeeper {
  const unshare = ['--user', '--map-current-user', '--net', '--pid', '--mount-proc', '--fork', '--kill-child'];
  const child = spawn(programs.unshare, [...unshare, '--keep-caps', ...words], {
    stdio,
    env: {},
    cwd: '/',
    // What a terminal signals is ours to deal with.
    detached: true,
    ...identity,
  });
  return { child, exited: whenExited(child), said: textOf(child.stderr) };
}

export async function dismiss({ child, exited }: StartedKeeper): Promise<void> {
  child.stdin?.end();
  const slow = setTimeout(() => child.kill('SIGKILL'), LEAVE_MS);
  await exited;
  clearTimeout(slow);
}

/** Why there are no namespaces. */
export function unavailable(error: unknown, said: string): Refusal {
  const [reason = ''] = messageOf(error).trim().split('\n');
  const details = { cause: error, evidence: { said } };
  if (/unshare failed|not permitted|permission denied/i.test(`${reason} ${said}`)) {
    const { because, fix } = causeOfRefusal(hostFiles);
    const message = `The kernel refuses the sandbox its namespaces (${said.split('\n').at(-1) || reason}). ${because}`;
    return new Refusal('host/no-user-namespaces', message, { ...details, fix });
  }
  const message = `The sandbox's namespaces could not be set up: ${reason}.`;
  return new Refusal('host/sandbox-unavailable', message, {
    ...details,
    fix: 'Run as-declared doctor to see what this host can enforce.',
  });
}

/** Whether all namespaces are made, and `/proc` is mounted: unshare then starts another program in the process it forked. */
function areMade(pid: number): boolean {
  return [pid, ...childrenOf(pid)].some((each) => !['', UNSHARE].includes(programOf(each)));
}

/**
 * Waits for the namespaces.
 * @returns the keeper's `pid`
 */
export async function awaitMade({ child, exited }: StartedKeeper): Promise<number> {
  const { pid } = child;
  const runs = () => pid !== undefined && child.exitCode === null && child.signalCode === null;
  for (const deadline = performance.now() + MAKE_MS; runs() && performance.now() < deadline; ) {
    if (pid !== undefined && areMade(pid)) return pid;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(runs() ? `not made within ${MAKE_MS / 1000} seconds` : await exited);
}

/**
 * Keeps namespaces for a sandbox without a gateway. It takes some 5 ms.
 * @throws Refusal host/no-user-namespaces, host/sandbox-unavailable
 */
export async function keepNamespaces(options: KeeperOptions): Promise<Keeper> {
  const started = startKeeper([WAITER], options, ['pipe', 'ignore', 'pipe']);
  try {
    const pid = await awaitMade(started);
    return { pid, exited: started.exited, close: () => dismiss(started) };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}
