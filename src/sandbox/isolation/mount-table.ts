import { dirname, resolve } from 'node:path';
import type { Mount, SandboxPlan } from '../plan/plan.ts';
import { parseMountinfo } from './mountinfo.ts';

/** Where a process can write, as its mount table has it; nothing where the table has no root. */
function writableMounts(table: string): readonly string[] | undefined {
  const mounts = parseMountinfo(table);
  if (!mounts.some(({ at }) => at === '/')) return undefined;
  return mounts.filter(({ options }) => !options.includes('ro')).map(({ at }) => at);
}

function isWritable({ kind }: Mount): boolean {
  switch (kind) {
    case 'writable':
    case 'private':
    case 'proc':
      return true;
    case 'read-only':
    case 'text':
    case 'folder':
    case 'link':
    case 'dev':
    case 'seal':
      return false;
  }
}

/** A path as the kernel has it, through the links of the plan: /lib may lead to /usr/lib. */
function throughLinks(path: string, mounts: readonly Mount[]): string {
  for (const mount of mounts) {
    if (mount.kind !== 'link' || !path.startsWith(`${mount.at}/`)) continue;
    return resolve(dirname(mount.at), mount.to) + path.slice(mount.at.length);
  }
  return path;
}

/**
 * Places of a sandbox that can be written to and were not planned so. A sandbox's own devices are single nodes below
 * /dev, whose folder is sealed.
 *
 * @param table /proc/PID/mountinfo of a process in it
 */
export function unplannedWritable(table: string, { mounts }: SandboxPlan): readonly string[] {
  const writable = writableMounts(table);
  if (writable === undefined) return ['/'];
  const planned = new Set(mounts.filter(isWritable).map(({ at }) => throughLinks(at, mounts)));
  return writable.filter((at) => !planned.has(at) && !at.startsWith('/dev/'));
}
