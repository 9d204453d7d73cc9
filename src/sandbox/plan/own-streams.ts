import { fstatSync, readlinkSync } from 'node:fs';
import { Refusal } from '../../finding.ts';
import { openFlags } from '../chain/descriptors.ts';
import type { LandlockRight, LandlockRule } from './landlock.ts';

const STREAMS = ['/dev/stdin', '/dev/stdout', '/dev/stderr'];

/** By the access mode of open(2): O_RDONLY, O_WRONLY, O_RDWR. */
const BY_MODE: readonly (readonly LandlockRight[])[] = [
  ['read-file'],
  ['write-file', 'truncate'],
  ['read-file', 'write-file', 'truncate'],
];

/** O_ACCMODE of the flags. */
const ACCESS_MODE = 0o3;

/** Pipes, sockets and memfds are on no file system that Landlock looks at, and it takes no rule for them. */
function hasPath(descriptor: number): boolean {
  const link = readlinkSync(`/proc/self/fd/${descriptor}`);
  return link.startsWith('/') && !link.startsWith('/memfd:');
}

/** Whoever holds a folder has all of the tree that it is in, by `..`: no mount of the sandbox is in the way. */
function folderAsStream(descriptor: number): Refusal {
  const message = `The tool would get a folder of this host as ${STREAMS[descriptor]}, and with it every file of the host.`;
  return new Refusal('host/usage', message, { fix: 'Give it a file or a pipe, or </dev/null.' });
}

function rightsOn(descriptor: number): readonly LandlockRight[] {
  const found = fstatSync(descriptor);
  if (found.isDirectory()) throw folderAsStream(descriptor);
  if (!hasPath(descriptor)) return [];
  const rights = BY_MODE[openFlags(descriptor) & ACCESS_MODE] ?? [];
  return found.isCharacterDevice() ? [...rights, 'ioctl-dev'] : rights;
}

/**
 * What a tool may do with our own three streams when it opens them anew, as `echo > /dev/stderr` does: what they are
 * open for. Without a rule Landlock would refuse that for files and terminals of the host, which no mount shows; without
 * Landlock a tool may write to the file that it was only given to read.
 * @throws Refusal host/usage for a stream that is a folder
 */
export function ownStreams(): readonly LandlockRule[] {
  return STREAMS.map((path, descriptor) => ({ path, rights: rightsOn(descriptor) }));
}
