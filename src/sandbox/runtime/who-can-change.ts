import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';

const OTHERS_MAY_WRITE = 0o002;
const GROUP_MAY_WRITE = 0o020;
/** In such a folder only its owner replaces a file (inode(7)). */
const STICKY = 0o1000;

/** Those who may change a runtime: root, and who runs as-declared. */
export function trustedUsers(): readonly number[] {
  return [0, process.getuid?.() ?? 0];
}

/** root's group, and the one that distributions make for each user alone, with the user's own number. */
export function trustedGroups(): readonly number[] {
  return trustedUsers();
}

function othersMayWrite({ mode, gid }: Stats): boolean {
  return (mode & OTHERS_MAY_WRITE) !== 0 || ((mode & GROUP_MAY_WRITE) !== 0 && !trustedGroups().includes(gid));
}

/**
 * The folder of a runner in which set-up steps install runtimes; undefined where there is none. GitHub's own images let
 * everybody write to it: such a machine serves one job, whose steps may do everything on it anyway.
 */
export function toolCache(): string | undefined {
  return process.env.RUNNER_TOOL_CACHE;
}

/**
 * The first part of a path, from its end, that somebody else could exchange; undefined when there is none.
 * @param path absolute, without links
 */
export async function exchangeablePart(path: string): Promise<string | undefined> {
  for (let part = path; ; part = dirname(part)) {
    const found = await lstat(part);
    const isSticky = part !== path && (found.mode & STICKY) !== 0;
    if (!trustedUsers().includes(found.uid) || (othersMayWrite(found) && !isSticky)) return part;
    if (part === '/') return undefined;
  }
}
