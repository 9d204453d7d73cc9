import { readFileSync } from 'node:fs';

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/** Processes that a process with one thread has started and that it has not collected, the eldest first. */
export function childrenOf(pid: number): readonly number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** The name of the program that a process runs, proc_pid_comm(5); empty when it has ended. */
export function programOf(pid: number): string {
  return read(`/proc/${pid}/comm`).trimEnd();
}

/** Its number in the namespace below ours: the second of `NSpid`, proc_pid_status(5). */
function numberBelow(pid: number): number | undefined {
  const [, below] = /^NSpid:\s+\d+\s+(\d+)/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return below === undefined ? undefined : Number(below);
}

/**
 * Finds a process that is known by its number in a PID namespace.
 *
 * @param number the process in the PID namespace one below ours
 * @param ancestor the process, as we number it, from which it descends
 * @returns the process as we number it; undefined when it has ended
 */
export function descendantNumbered(number: number, ancestor: number): number | undefined {
  for (const child of childrenOf(ancestor)) {
    const found = numberBelow(child) === number ? child : descendantNumbered(number, child);
    if (found !== undefined) return found;
  }
  return undefined;
}
