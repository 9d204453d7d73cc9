import type { Limits } from '../policy/grant.ts';
import type { HostPrograms } from './host-programs.ts';

/** SIGXCPU comes at the limit and says what was wrong, SIGKILL a second later and says nothing. */
export function hardCpuSeconds({ cpuSeconds }: Pick<Limits, 'cpuSeconds'>): number {
  return cpuSeconds + 1;
}

/**
 * prlimit(1) words before a command that is to run within the limits. Each process has its own CPU seconds: what
 * several use together is bounded by the wall clock alone. Memory is not here: see `cgroup/open-cgroup.ts`.
 *
 * They stand in the sandbox's chain right before bwrap, whose own calls they do not hinder: a process of prlimit's own
 * for each start would cost more than all of bwrap. As the sandbox's own user it may lower its limits, while root in a
 * container often lacks CAP_SYS_RESOURCE.
 */
export function resourceLimitArguments(
  { prlimit }: Pick<HostPrograms, 'prlimit'>,
  limits: Pick<Limits, 'cpuSeconds' | 'fileBytes' | 'openFiles'>,
): readonly string[] {
  return [
    prlimit,
    `--cpu=${limits.cpuSeconds}:${hardCpuSeconds(limits)}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    '--core=0',
  ];
}
