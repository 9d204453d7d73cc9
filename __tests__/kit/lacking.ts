// Hosts that lack something: words before a command that start it where one thing is taken away. They change nothing
// of the host itself.
import { chmodSync, copyFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surveyLandlock } from '../../src/sandbox/host/host-landlock.ts';
import { newFolder } from './tool.ts';

const SETPRIV = '/usr/bin/setpriv';

export const isRoot = process.getuid?.() === 0;

/**
 * What is found to be wrong on such a host. An ordinary user makes it in a user namespace of its own, in which nothing
 * belongs to root any more; the host's programs are not trusted then, which is found before most else.
 */
export function foundThere<T extends string>(rule: T): T | 'host/untrusted-program' {
  return isRoot ? rule : 'host/untrusted-program';
}

/** The whole host as it is, but for what is mounted over it. Root stays root. */
function over(...mounts: readonly string[]): readonly string[] {
  return ['/usr/bin/bwrap', ...(isRoot ? ['--cap-add', 'ALL'] : []), '--dev-bind', '/', '/', ...mounts, '--'];
}

export function withoutProgram(path: string): readonly string[] {
  return over('--ro-bind', '/dev/null', path);
}

/** A program that is there, and fails whatever it is asked. */
export function withFailing(path: string): readonly string[] {
  return over('--ro-bind', '/usr/bin/false', realpathSync(path));
}

/**
 * setpriv that knows nothing of Landlock: the host's own, but where it has it one that says so in front of it. No words
 * where there is nothing to take away.
 */
export async function withoutLandlock(): Promise<readonly string[]> {
  if ((await surveyLandlock({ setpriv: SETPRIV })) === undefined) return [];
  const folder = newFolder('programs');
  const [own, other] = [join(folder, 'own'), join(folder, 'setpriv')];
  chmodSync(folder, 0o755);
  copyFileSync(SETPRIV, own);
  writeFileSync(other, `#!/bin/sh\n[ "$1" = --landlock-access ] && exit 1\nexec ${own} "$@"\n`, { mode: 0o755 });
  return over('--ro-bind', other, SETPRIV);
}

/** Control groups are mounted, and nothing of them can be reached. */
export function withoutCgroups(): readonly string[] {
  return over('--tmpfs', '/sys/fs/cgroup');
}

/** A folder as a file system of so many bytes. */
export function withSmallDisk(folder: string, bytes: number): readonly string[] {
  return over('--size', String(bytes), '--tmpfs', folder);
}

/** User namespaces are there, and no further one can be made. */
export function withoutUserNamespaces(): readonly string[] {
  if (isRoot) return ['/bin/sh', fileURLToPath(new URL('without-user-namespaces.sh', import.meta.url))];
  return ['/usr/bin/bwrap', '--unshare-user', '--disable-userns', '--dev-bind', '/', '/', '--'];
}

/** A container as Docker makes it: its mark, and a filter of system calls that refuses user namespaces. */
export function withinContainer(filter: string): readonly string[] {
  const [bwrap = '', ...words] = over('--tmpfs', '/run', '--ro-bind', '/dev/null', '/run/.containerenv');
  const script = 'filter=$1; shift; exec "$0" --seccomp 9 "$@" 9< "$filter"';
  return ['/bin/sh', '-c', script, bwrap, filter, ...words];
}
