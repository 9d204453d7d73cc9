import { type ChildProcess, spawn } from 'node:child_process';
import { Socket as UdpSocket } from 'node:dgram';
import { Server } from 'node:net';
import type { Readable } from 'node:stream';
import { Refusal } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import type { HostPrograms } from '../host-programs.ts';
import type { Identity } from '../identity.ts';
import type { HolderMessage, OpenRequest } from './holder-protocol.ts';

/** How long the holder may take for one step, in milliseconds. It takes about 30. */
const STEP_MS = 10_000;

/** How long a dismissed holder may take to leave, in milliseconds. */
const LEAVE_MS = 1_000;

/** How much is kept of what a failing holder prints, in characters. */
const SAID_CHARS = 500;

export interface HolderOptions {
  readonly programs: Pick<HostPrograms, 'unshare' | 'ip'>;
  /** Node and the built holder, both readable to the identity. */
  readonly node: string;
  readonly script: string;
  /** Whom root drops to; undefined when the current user is ordinary. */
  readonly identity: Identity | undefined;
}

/** Sockets that live in the holder's namespace and are listened on from outside it. */
export interface InsideSockets {
  readonly listeners: ReadonlyMap<number, Server>;
  readonly udp: UdpSocket;
}

/**
 * The keeper of one network namespace in which every address is local, and the first process of the PID namespace in
 * which every sandbox is built: when it ends, the kernel ends whatever still runs there.
 */
export interface Holder {
  /** The process whose namespaces are to be entered; of its PID namespace, the one of its children. */
  readonly pid: number;
  /**
   * Opens a listener on each TCP port, IPv4 and IPv6, and the resolver's UDP socket. One set at a time: close the
   * sockets before asking again.
   * @throws Refusal host/sandbox-unavailable
   */
  open(ports: readonly number[]): Promise<InsideSockets>;
  /** Resolves when the holder has ended, asked or not, with how. */
  readonly exited: Promise<string>;
  close(): Promise<void>;
}

interface Spoken {
  readonly message: HolderMessage;
  readonly handle: unknown;
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
    // `close` would not do: it never comes once we have disconnected.
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

/** Everything the holder says up to the message that ends the step. */
async function listenUntil(last: 'ready' | 'udp', child: ChildProcess, exited: Promise<string>): Promise<Spoken[]> {
  const spoken: Spoken[] = [];
  let listen = (_message: unknown, _handle: unknown): void => undefined;
  let slow: NodeJS.Timeout | undefined;
  const heard = new Promise<void>((resolve, reject) => {
    slow = setTimeout(() => reject(new Error(`no answer within ${STEP_MS / 1000} seconds`)), STEP_MS);
    listen = (message, handle) => {
      const said = message as HolderMessage;
      spoken.push({ message: said, handle });
      if (said.kind === 'failed') reject(new Error(said.reason));
      if (said.kind === last) resolve();
    };
  });
  const gone = exited.then((how) => Promise.reject(new Error(how)));
  child.on('message', listen);
  try {
    await Promise.race([heard, gone]);
    return spoken;
  } catch (error) {
    for (const { handle } of spoken) if (handle instanceof Server || handle instanceof UdpSocket) handle.close();
    throw error;
  } finally {
    clearTimeout(slow);
    child.off('message', listen);
  }
}

function socketsIn(spoken: readonly Spoken[]): InsideSockets {
  const listeners = new Map<number, Server>();
  let udp: UdpSocket | undefined;
  for (const { message, handle } of spoken) {
    if (message.kind === 'tcp' && handle instanceof Server) listeners.set(message.port, handle);
    if (message.kind === 'udp' && handle instanceof UdpSocket) udp = handle;
  }
  if (udp === undefined) throw new Error('the resolver socket did not arrive');
  return { listeners, udp };
}

function unavailable(error: unknown, said: string): Refusal {
  const reason = messageOf(error);
  const denied = /unshare failed|not permitted|permission denied/i.test(`${reason} ${said}`);
  return new Refusal(
    denied ? 'host/no-user-namespaces' : 'host/sandbox-unavailable',
    `The sandbox's network namespace could not be set up: ${reason.trim().split('\n')[0] ?? ''}.`,
    { cause: error, evidence: { said }, fix: 'Run as-declared doctor to see what this host can enforce.' },
  );
}

async function dismiss(child: ChildProcess, exited: Promise<string>): Promise<void> {
  child.stdin?.end();
  const slow = setTimeout(() => child.kill('SIGKILL'), LEAVE_MS);
  await exited;
  clearTimeout(slow);
}

/**
 * Makes the namespaces and starts their keeper, in an empty environment: `NODE_OPTIONS` would run there. Its standard
 * input ends when we do, however that comes about, and so does the keeper. A PID namespace needs a `/proc` of its own,
 * or strace and bwrap would look up each other's numbers among the host's.
 * It takes some 35 ms, so start it before it is needed.
 * @throws Refusal host/no-user-namespaces, host/sandbox-unavailable
 */
export async function startHolder({ programs, node, script, identity }: HolderOptions): Promise<Holder> {
  const unshare = [
    '--user',
    '--map-current-user',
    '--net',
    '--pid',
    '--mount-proc',
    '--fork',
    '--kill-child',
    '--keep-caps',
  ];
  const child = spawn(programs.unshare, [...unshare, node, script, programs.ip], {
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    env: {},
    cwd: '/',
    ...identity,
  });
  const said = textOf(child.stderr);
  const exited = whenExited(child);
  const { pid } = child;
  try {
    await listenUntil('ready', child, exited);
    if (pid === undefined) throw new Error('it has no process');
    return {
      pid,
      exited,
      open: async (ports) => {
        try {
          const request: OpenRequest = { ports };
          const answer = listenUntil('udp', child, exited);
          child.send(request, () => undefined);
          return socketsIn(await answer);
        } catch (error) {
          throw unavailable(error, '');
        }
      },
      close: () => dismiss(child, exited),
    };
  } catch (error) {
    await dismiss(child, exited);
    throw unavailable(error, await said);
  }
}
