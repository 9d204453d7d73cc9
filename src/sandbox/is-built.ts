import { readFileSync } from 'node:fs';

/** A file system at `/`, by its device, and whether it can be written to: proc_pid_mountinfo(5). */
interface RootMount {
  readonly device: string;
  readonly sealed: boolean;
}

function rootMounts(mountinfo: string): readonly RootMount[] {
  return mountinfo.split('\n').flatMap((line) => {
    const [, , device = '', , at, options = ''] = line.split(' ');
    return at === '/' ? [{ device, sealed: options.split(',').includes('ro') }] : [];
  });
}

/**
 * Whether a process that bwrap has made is in its finished sandbox. bwrap tells its number long before: for some
 * milliseconds its root is the host's, then a file system of bwrap's own that is still being filled. To seal it is the
 * last thing that is done to it.
 *
 * @param inside its `mountinfo`
 * @param ours our own
 */
export function isSealedRoot(inside: string, ours: string): boolean {
  const host = new Set(rootMounts(ours).map(({ device }) => device));
  const roots = rootMounts(inside);
  return roots.length > 0 && roots.every(({ device, sealed }) => sealed && !host.has(device));
}

/** @throws when the process is gone */
export function isBuilt(firstProcess: number): boolean {
  const read = (pid: number | 'self') => readFileSync(`/proc/${pid}/mountinfo`, 'latin1');
  return isSealedRoot(read(firstProcess), read('self'));
}
