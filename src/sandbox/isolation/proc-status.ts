/** A field of /proc/PID/status: proc_pid_status(5). */
export function statusField(status: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1];
}

/** How many filters of system calls a process has; NaN before Linux 5.10, which does not tell. */
export function countFilters(status: string): number {
  return Number(statusField(status, 'Seccomp_filters'));
}
