import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Hierarchy, readHierarchy } from './hierarchy.ts';

/** The list of the processes in our own group. */
function ownList(hierarchy: Hierarchy): string {
  switch (hierarchy.version) {
    case 1:
      return join(hierarchy.mounts.memory, hierarchy.own.memory, 'cgroup.procs');
    case 2:
      return join(hierarchy.mount, hierarchy.own, 'cgroup.procs');
  }
}

async function stayInOwnGroup(): Promise<void> {
  const hierarchy = await readHierarchy();
  if (hierarchy === undefined) return;
  const list = ownList(hierarchy);
  const own = String(process.pid);
  // A container may show another group by our group's name, and we would move into it.
  if ((await readFile(list, 'utf8')).split('\n').includes(own)) await writeFile(list, own);
}

/**
 * Has the kernel get ready to move a process between groups. The first move after a while waits for a grace period of its
 * RCU, 5 to 15 ms; one within the 10 ms after that does not. So we move ourselves to where we are. Where that is not
 * allowed the move takes its time.
 *
 * Source: `cgroup_attach_lock` in kernel/cgroup/cgroup.c and `rcu_sync_enter` in kernel/rcu/sync.c.
 */
export async function foreseeMove(): Promise<void> {
  await stayInOwnGroup().catch(() => undefined);
}
