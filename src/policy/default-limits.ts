import type { Stated } from '../manifest/stated.ts';
import type { Limits } from './grant.ts';
import type { DefaultLimits } from './policy.ts';
import type { RawLimits } from './raw-policy.ts';

export const MIB = 1024 * 1024;

/** Where a policy names no default: enough for a small tool, little enough for a runner to bear. MiB and seconds. */
const FALLBACK = { memoryMb: 256, pids: 64, cpuSeconds: 60, wallSeconds: 120 } as const;

/** Limits that neither manifest nor policy has words for. */
export const FIXED_LIMITS: Pick<Limits, 'fileBytes' | 'openFiles' | 'tmpBytes'> = {
  /** Of one file, RLIMIT_FSIZE. */
  fileBytes: 256 * MIB,
  /** RLIMIT_NOFILE: the kernel's own soft limit. */
  openFiles: 1024,
  tmpBytes: 64 * MIB,
};

/** The policy's own default limits, completed. */
export function readDefaults(raw: RawLimits = {}): DefaultLimits {
  const limit = (key: keyof RawLimits, fallback: number): Stated<number> => ({
    value: raw[key] ?? fallback,
    pointer: `/defaults/${key}`,
  });
  return {
    memoryMb: limit('memory_mb', FALLBACK.memoryMb),
    pids: limit('pids', FALLBACK.pids),
    cpuSeconds: limit('cpu_seconds', FALLBACK.cpuSeconds),
    wallSeconds: limit('wall_seconds', FALLBACK.wallSeconds),
  };
}
