import type { Limits } from '../../policy/grant.ts';

/** What a cgroup counted. */
export interface CgroupUsage {
  readonly peakBytes: number;
  /** Processes that the kernel killed because the group was out of memory. */
  readonly outOfMemoryKills: number;
  /** Processes and threads that were refused because the group had as many as it may. */
  readonly refusedForks: number;
  readonly cpuMs: number;
}

/** The group that holds one run in its memory and process limits. */
export interface Cgroup {
  /** Moves a process, and so all that it starts later, into the group. */
  add(pid: number): Promise<void>;
  usage(): Promise<CgroupUsage>;
  /** Ends every process in the group and removes it. */
  close(): Promise<void>;
}

export type CgroupLimits = Pick<Limits, 'memoryBytes' | 'pids'>;
