import type { ChildProcess } from 'node:child_process';
import { Socket as UdpSocket } from 'node:dgram';
import { Server } from 'node:net';
import { awaitMade, dismiss, type Keeper, type StartedKeeper, startKeeper, unavailable } from '../chain/namespaces.ts';
import type { HostPrograms } from '../host/host-programs.ts';
import type { Identity } from '../host/identity.ts';
import type { HolderMessage, OpenRequest } from './holder-protocol.ts';

/** How long the holder may take for one step, in milliseconds. It takes about 25. */
const STEP_MS = 10_000;

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

/** The keeper of a network namespace in which every address is local, and who opens sockets there. */
export interface Holder extends Keeper {
  /** Resolves when every address is local. Sandboxes can be built before that, but no tool may be let in. */
  readonly ready: Promise<void>;
  /**
   * Opens a listener on each TCP port, IPv4 and IPv6, and the resolver's UDP socket. One set at a time: close the
   * sockets before asking again.
   * @throws Refusal host/sandbox-unavailable
   */
  open(ports: readonly number[]): Promise<InsideSockets>;
}

interface Spoken {
  readonly message: HolderMessage;
  readonly handle: unknown;
}

/** Everything the holder says up to the message that ends the step. */
async function listenUntil(last: 'ready' | 'udp', child: ChildProcess, exited: Promise<string>): Promise<Spoken[]> {
  const spoken: Spoken[] = [];
  let listen = (_message: unknown, _handle: unknown): void => undefined;
  let slow: NodeJS.Timeout | undefined;
  const heard = new Promise<void>((resolve, reject) => {
    const expire = () => reject(new Error(`no answer within ${STEP_MS / 1000} seconds`));
    // Other work of ours may have kept us from listening for longer than that: what was said meanwhile is heard first.
    slow = setTimeout(() => setImmediate(expire), STEP_MS);
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

/** @throws Refusal host/sandbox-unavailable when the holder has failed, which then is gone */
async function awaitReady(started: StartedKeeper): Promise<void> {
  try {
    await listenUntil('ready', started.child, started.exited);
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}

/**
 * Makes the namespaces and starts their keeper, which opens sockets in them. The namespaces are there after some 5 ms, the
 * sockets can be had after some 30.
 * @throws Refusal host/no-user-namespaces, host/sandbox-unavailable
 */
export async function startHolder({ programs, node, script, identity }: HolderOptions): Promise<Holder> {
  const started = startKeeper([node, script, programs.ip], { programs, identity }, ['pipe', 'ignore', 'pipe', 'ipc']);
  const { child, exited } = started;
  const ready = awaitReady(started);
  // Who fails before it is waited for is told of all the same.
  ready.catch(() => undefined);
  // It may be asked before it is ready: the answer is complete when it is.
  const open = async (ports: readonly number[]) => {
    try {
      const request: OpenRequest = { ports };
      const answer = listenUntil('udp', child, exited);
      child.send(request, () => undefined);
      return socketsIn(await answer);
    } catch (error) {
      await ready;
      throw unavailable(error, '');
    }
  };
  try {
    return { pid: await awaitMade(started), exited, ready, open, close: () => dismiss(started) };
  } catch (error) {
    await dismiss(started);
    throw unavailable(error, await started.said);
  }
}
