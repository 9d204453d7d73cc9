import { closeSync, constants, openSync } from 'node:fs';
import { chown, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { hostCommand } from '../host/host-command.ts';
import type { Identity } from '../host/identity.ts';
import type { LandlockRule } from '../plan/landlock.ts';

/** Our ends of an observed tool's streams, and its own. */
export interface StandardStreams {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** What a child is started with. */
  readonly descriptors: readonly [number, number, number];
  /** Closes what is the child's, once it has been started: from then on the end of its writers is the end of a stream. */
  handOver(): void;
  /** Says something to a child whose input is not all there from the beginning. */
  say(text: string): void;
  /** Ends such an input when all that was said has gone into it. */
  hangUp(): void;
  /** Ends it at once, whether or not anybody reads. */
  discard(): void;
}

const { O_RDWR, O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;

const READABLE = 0o444;

/** What of these streams Landlock is to let the tool open again. */
export const STANDARD_STREAM_RULES: readonly LandlockRule[] = [
  { path: '/dev/stdin', rights: ['read-file'] },
  { path: '/dev/stdout', rights: ['write-file'] },
  { path: '/dev/stderr', rights: ['write-file'] },
];

/** The input: all of it from the beginning, or what is said while the child runs. */
export type StandardInput = { readonly text: string } | 'said';

function writer(fd: number): Socket {
  const socket = new Socket({ fd, readable: false, writable: true });
  // A child that has ended reads no more; how it ended is what gets reported.
  return socket.on('error', () => undefined);
}

/**
 * Makes the three streams. What Node makes by itself are sockets, and a socket cannot be opened again, as
 * `tee /dev/stderr` and `cat /dev/stdin` do. So what the tool prints goes through pipes, and what it reads is a file: a
 * pipe with a name that nobody writes to any more would have the second opening wait for ever.
 *
 * @param path the beginning of three names in a folder of ours
 */
export async function openStandardStreams(
  { mkfifo, identity }: { readonly mkfifo: string; readonly identity: Identity | undefined },
  path: string,
  input: StandardInput,
): Promise<StandardStreams> {
  const stdinPath = `${path}.stdin`;
  const outputs = [`${path}.stdout`, `${path}.stderr`];
  const pipes = [...outputs, ...(input === 'said' ? [stdinPath] : [])];
  await hostCommand([mkfifo, '--mode=600', ...pipes]);
  if (identity !== undefined) await Promise.all(pipes.map((pipe) => chown(pipe, identity.uid, identity.gid)));
  if (input !== 'said') await writeFile(stdinPath, input.text, { mode: READABLE, flag: 'wx' });
  // With both ends held open no other opening has to wait for its counterpart.
  const keepers = outputs.map((pipe) => openSync(pipe, O_RDWR | O_NONBLOCK));
  const speaker = input === 'said' ? writer(openSync(stdinPath, O_RDWR | O_NONBLOCK)) : undefined;
  const [stdout, stderr] = outputs.map((pipe) => {
    return new Socket({ fd: openSync(pipe, O_RDONLY | O_NONBLOCK), readable: true, writable: false });
  });
  const [output = 0, errors = 0] = outputs.map((pipe) => openSync(pipe, O_WRONLY));
  const descriptors = [openSync(stdinPath, O_RDONLY), output, errors] as const;
  let held = [...keepers, ...descriptors];
  return {
    stdout: stdout as Readable,
    stderr: stderr as Readable,
    descriptors,
    handOver: () => {
      for (const fd of held) closeSync(fd);
      held = [];
    },
    say: (text) => void speaker?.write(text),
    hangUp: () => speaker?.destroySoon(),
    discard: () => speaker?.destroy(),
  };
}
