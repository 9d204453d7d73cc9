import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const PATTERN = /^as-declared-(\d+)-(\d+)-[0-9a-f]{8}$/;

/** Start time of a process in clock ticks since boot: field 22 of proc_pid_stat(5). */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/**
 * A name for what a run leaves on the host while it lasts. It tells whose it is: pid and start time together name
 * one process for as long as the machine is up.
 */
export function runName(): string {
  return `as-declared-${process.pid}-${startTime(process.pid) ?? '0'}-${randomBytes(4).toString('hex')}`;
}

/** True for a name of ours whose process is gone: the only things that the start-up sweep touches. */
export function isLeftover(name: string): boolean {
  const [, pid, start] = PATTERN.exec(name) ?? [];
  return pid !== undefined && startTime(Number(pid)) !== start;
}
