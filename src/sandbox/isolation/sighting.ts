import { readFileSync } from 'node:fs';
import type { Cgroup } from '../cgroup/cgroup.ts';
import type { CgroupHold } from '../cgroup/hold.ts';
import { type Namespaces, namespacesOf } from './namespace-ids.ts';

/** What the kernel tells of a process in a sandbox: its /proc/PID/status, limits and mountinfo, and what holds it. */
export interface Sighting {
  readonly status: string;
  readonly limits: string;
  readonly mounts: string;
  readonly namespaces: Namespaces;
  readonly hold: CgroupHold;
}

/** @throws when the process is gone, or closed to us */
export async function sight(pid: number, cgroup: Cgroup): Promise<Sighting> {
  const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  const hold = await cgroup.holdOf(pid);
  return {
    status: read('status'),
    limits: read('limits'),
    mounts: read('mountinfo'),
    namespaces: namespacesOf(pid),
    hold,
  };
}
