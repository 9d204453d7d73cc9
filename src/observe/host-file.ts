import { join, posix } from 'node:path';
import { pathCovers } from '../manifest/path.ts';
import type { SandboxPlan } from '../sandbox/plan/plan.ts';

/** Where a file is on the host that the sandbox shows and that the tool cannot write; undefined for any other. */
export function hostFile({ mounts }: SandboxPlan, path: string): string | undefined {
  const mount = mounts.findLast(({ at, kind }) => kind !== 'link' && kind !== 'seal' && pathCovers(at, path));
  return mount?.kind === 'read-only' ? join(mount.from, posix.relative(mount.at, path)) : undefined;
}
