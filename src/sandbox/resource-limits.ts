import type { Limits } from '../policy/grant.ts';
import { hostCommand } from './host-command.ts';
import type { HostPrograms } from './host-programs.ts';
import { asIdentity, type Identity } from './identity.ts';

/** SIGXCPU comes at the limit and says what was wrong, SIGKILL a second later and says nothing. */
export function hardCpuSeconds({ cpuSeconds }: Limits): number {
  return cpuSeconds + 1;
}

/**
 * prlimit(1) words for one run. Each process has its own CPU seconds: what several use together is bounded by the
 * wall clock alone. Memory is not here: see `cgroup/open-cgroup.ts`.
 */
export function resourceLimitArguments(limits: Limits, pid: number): readonly string[] {
  return [
    `--pid=${pid}`,
    `--cpu=${limits.cpuSeconds}:${hardCpuSeconds(limits)}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    '--core=0',
  ];
}

/**
 * Sets the limits on a sandbox's first process; whatever it starts inherits them. Done as the sandbox's own user:
 * it may lower its limits, while root in a container often lacks CAP_SYS_RESOURCE.
 */
export async function setResourceLimits(
  { prlimit, setpriv }: HostPrograms,
  limits: Limits,
  pid: number,
  identity: Identity | undefined,
): Promise<void> {
  await hostCommand([...asIdentity(setpriv, identity), prlimit, ...resourceLimitArguments(limits, pid)]);
}
