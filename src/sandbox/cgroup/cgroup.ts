import type { Limits } from '../../policy/grant.ts';
import type { CgroupHold } from './hold.ts';

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
  /** Which kind it is and by whose right it was made, in half a sentence. */
  readonly kind: string;
  /** Moves a process, and so all that it starts later, into the group. */
  add(pid: number): Promise<void>;
  usage(): Promise<CgroupUsage>;
  /** Reads back what holds a process that was added, and whether it is the limits that were asked for. */
  holdOf(pid: number): Promise<CgroupHold>;
  /** Ends every process in the group and removes it. */
  close(): Promise<void>;
}

export type CgroupLimits = Pick<Limits, 'memoryBytes' | 'pids'>;
