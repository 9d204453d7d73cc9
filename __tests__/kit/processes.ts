// Processes of this machine, as /proc has them.
import { readdirSync, readFileSync } from 'node:fs';

export interface HostProcess {
  readonly pid: number;
  readonly parent: number;
  readonly session: number;
  /** Clock ticks since boot: with the pid it names one process for good. */
  readonly start: string;
  readonly name: string;
  /** `T` is stopped. */
  readonly state: string;
}

/** proc_pid_stat(5); the name stands in parentheses and may itself hold some. */
function parseStat(text: string): HostProcess {
  const rest = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return {
    pid: Number.parseInt(text, 10),
    parent: Number(rest[1]),
    session: Number(rest[3]),
    start: rest[19] ?? '',
    name: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')),
    state: rest[0] ?? '',
  };
}

function readStat(pid: string): readonly HostProcess[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // A zombie does nothing any more; its parent has not asked how it ended yet.
    return / Z \d/.test(text.slice(text.lastIndexOf(')'))) ? [] : [parseStat(text)];
  } catch {
    return [];
  }
}

export function allProcesses(): readonly HostProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStat);
}

/** A process, all that descend from it, and all that are still in its session. */
export function treeOf(root: number): readonly HostProcess[] {
  const all = allProcesses();
  const tree = new Set<number>([root]);
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const { pid, parent, session } of all) if (tree.has(parent) || session === root) tree.add(pid);
  }
  return all.filter(({ pid }) => tree.has(pid));
}

export function isRunning({ pid, start }: HostProcess): boolean {
  return readStat(String(pid)).some((found) => found.start === start);
}
