// What of this machine a run could leave changed.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { allProcesses } from './processes.ts';

/** Of every kind the names, in order: two states of an unchanged machine are equal. */
export interface HostState {
  readonly processes: readonly string[];
  readonly namespaces: readonly string[];
  readonly mounts: readonly string[];
  readonly cgroups: readonly string[];
}

/** Programs that a run starts; what else comes and goes on a machine is none of ours. */
const OURS = /^(?:bwrap|strace|nsenter|unshare|setpriv|prlimit|ip|cat|node|MainThread|probe-tool)$/;

function groupsBelow(folder: string): readonly string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return below.flatMap(({ name }) => {
      const path = join(folder, name);
      return [...(name.startsWith('as-declared-') ? [path] : []), ...groupsBelow(path)];
    });
  } catch {
    // It went away meanwhile.
    return [];
  }
}

function namespaceOf(pid: number, kind: string): readonly string[] {
  try {
    return [readlinkSync(`/proc/${pid}/ns/${kind}`)];
  } catch {
    return [];
  }
}

export function hostState(): HostState {
  const processes = allProcesses();
  const namespaces = processes.flatMap(({ pid }) =>
    ['net', 'pid', 'mnt', 'user'].flatMap((kind) => namespaceOf(pid, kind)),
  );
  return {
    processes: processes
      .filter(({ name }) => OURS.test(name))
      .map(({ pid, start, name }) => `${name} ${pid} ${start}`)
      .sort(),
    namespaces: [...new Set(namespaces)].sort(),
    mounts: readFileSync('/proc/self/mountinfo', 'utf8').split('\n').sort(),
    cgroups: [...groupsBelow('/sys/fs/cgroup')].sort(),
  };
}
