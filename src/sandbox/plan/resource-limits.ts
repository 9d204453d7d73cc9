import { readFileSync } from 'node:fs';
import { release } from 'node:os';
import type { Limits } from '../../policy/grant.ts';
import type { HostPrograms } from '../host/host-programs.ts';

/** SIGXCPU comes at the limit and says what was wrong, SIGKILL a second later and says nothing. */
export function hardCpuSeconds({ cpuSeconds }: Pick<Limits, 'cpuSeconds'>): number {
  return cpuSeconds + 1;
}

/**
 * How many more processes than the cgroup allows RLIMIT_NPROC does. The cgroup must be the one that refuses: it counts
 * what it refused, and that becomes a finding. Where the sandbox is built the holder's threads and the tracer count too.
 */
const SPARE_PROCESSES = 64;

/** Timers count here too. A tool's own processes seldom have more than one each. */
const PENDING_SIGNALS = 1024;

/** Half of what the kernel gives a user: four queues of the usual size. */
const QUEUE_BYTES = 409_600;

/** What a process may have at most of what the kernel counts for its user. */
export interface UserLimits {
  readonly processes: number;
  readonly pendingSignals: number;
  readonly queueBytes: number;
}

/**
 * Limits on what is counted for each user of a user namespace. A sandbox has one of its own, but what is used in it also
 * counts for the user who made it, whose other programs could be left with nothing.
 */
function userLimitArguments({ pids }: Pick<Limits, 'pids'>, inherited: UserLimits): readonly string[] {
  return [
    `--nproc=${Math.min(pids + SPARE_PROCESSES, inherited.processes)}`,
    `--sigpending=${Math.min(PENDING_SIGNALS, inherited.pendingSignals)}`,
    `--msgqueue=${Math.min(QUEUE_BYTES, inherited.queueBytes)}`,
  ];
}

/** Whether what a user has is counted for each user namespace by itself, as it is since Linux 5.14 (`ucounts`). */
export function countsPerNamespace(kernel: string): boolean {
  const [major = 0, minor = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10));
  return major > 5 || (major === 5 && minor >= 14);
}

/** A hard limit as /proc/PID/limits prints it. */
export function hardLimit(text: string, name: string): number {
  const [, hard = ''] = new RegExp(`^${name}\\s+\\S+\\s+(\\S+)`, 'm').exec(text) ?? [];
  return hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number.parseInt(hard, 10);
}

type ProcessLimits = Pick<Limits, 'cpuSeconds' | 'fileBytes' | 'openFiles'>;

/**
 * Limits of a process, none of them above our own hard ones: an ordinary user cannot raise these.
 * @param own our own, as /proc/PID/limits prints them
 */
export function withinOwn<L extends ProcessLimits>(limits: L, own: string): L {
  const atMost = (wanted: number, hard: number) => (hard < wanted ? hard : wanted);
  return {
    ...limits,
    cpuSeconds: atMost(hardCpuSeconds(limits), hardLimit(own, 'Max cpu time')) - 1,
    fileBytes: atMost(limits.fileBytes, hardLimit(own, 'Max file size')),
    openFiles: atMost(limits.openFiles, hardLimit(own, 'Max open files')),
  };
}

/** Our own limits. */
export function ownLimits(): string {
  return readFileSync('/proc/self/limits', 'latin1');
}

/**
 * Our own hard limits on what is counted for a user: an ordinary one cannot raise them.
 * @returns undefined where the kernel counts a user's processes in all namespaces together
 */
export function inheritedLimits(own: string): UserLimits | undefined {
  if (!countsPerNamespace(release())) return undefined;
  return {
    processes: hardLimit(own, 'Max processes'),
    pendingSignals: hardLimit(own, 'Max pending signals'),
    queueBytes: hardLimit(own, 'Max msgqueue size'),
  };
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
  limits: ProcessLimits & Pick<Limits, 'pids'>,
  inherited: UserLimits | undefined,
): readonly string[] {
  return [
    prlimit,
    `--cpu=${limits.cpuSeconds}:${hardCpuSeconds(limits)}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    '--core=0',
    ...(inherited === undefined ? [] : userLimitArguments(limits, inherited)),
  ];
}
