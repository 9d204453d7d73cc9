import { readFileSync } from 'node:fs';
import { type MountLine, parseMountinfo } from '../isolation/mountinfo.ts';

/** What bwrap calls the folder that it fills and then makes the root. */
const NEW_ROOT = '/newroot';

function rootMounts(mountinfo: string): readonly MountLine[] {
  return parseMountinfo(mountinfo).filter(({ at }) => at === '/');
}

/**
 * Whether a process that bwrap has made is in its finished sandbox. bwrap tells its number long before: for some
 * milliseconds its root is the host's, then a file system of bwrap's own in which it fills a folder. To make that
 * folder the root is the last thing that it does to it.
 *
 * @param inside its `mountinfo`
 * @param ours our own: we may ourselves be in a sandbox of bwrap's
 */
export function isFinishedRoot(inside: string, ours: string): boolean {
  const host = new Set(rootMounts(ours).map(({ device }) => device));
  const roots = rootMounts(inside);
  return roots.length > 0 && roots.every(({ device, folder }) => folder === NEW_ROOT && !host.has(device));
}

/** @throws when the process is gone */
export function isBuilt(firstProcess: number): boolean {
  const read = (pid: number | 'self') => readFileSync(`/proc/${pid}/mountinfo`, 'latin1');
  return isFinishedRoot(read(firstProcess), read('self'));
}
