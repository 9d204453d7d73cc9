import type { Limits } from '../grant.ts';

export const MIB = 1024 * 1024;

/** Where a policy names no default: enough for a small tool, little enough for a runner to bear. MiB and seconds. */
export const FALLBACK = { memoryMb: 256, pids: 64, cpuSeconds: 60, wallSeconds: 120 } as const;

/** Limits that neither manifest nor policy has words for. */
export const FIXED_LIMITS: Pick<Limits, 'fileBytes' | 'openFiles' | 'tmpBytes'> = {
  /** Of one file, RLIMIT_FSIZE. */
  fileBytes: 256 * MIB,
  /** RLIMIT_NOFILE: the kernel's own soft limit. */
  openFiles: 1024,
  tmpBytes: 64 * MIB,
};
