import { readFileSync } from 'node:fs';

/** Dead, and not yet collected by its parent: proc_pid_status(5). */
const DEAD = /^State:\s+[ZX]/m;

/** Whether a process is gone or dead. */
export function isOver(pid: number): boolean {
  try {
    return DEAD.test(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return true;
  }
}
