import { absent, degraded, enforced, type Standing } from '../isolation/standing.ts';
import type { CgroupLimits } from './cgroup.ts';
import type { CgroupFiles } from './files.ts';

/** How a process is held by the group that it was put into. */
export interface CgroupHold {
  readonly memory: Standing;
  readonly pids: Standing;
}

/** What was read back of a group and of a process that should be in it. */
export interface CgroupReadings {
  readonly isMember: { readonly memory: boolean; readonly pids: boolean };
  /** Bytes; NaN where no limit is set or none can be read. */
  readonly memory: number;
  /** What more there is to hold memory in when it is swapped out, in bytes; undefined where swap is not counted. */
  readonly swapBeyond: number | undefined;
  readonly pids: number;
  readonly hostSwaps: boolean;
}

const SWAP_FIX =
  'Turn swap off (sudo swapoff --all), or start the kernel with swapaccount=1 so that it can be counted and limited.';

function memoryHold(
  { isMember, memory, swapBeyond, hostSwaps }: CgroupReadings,
  { memoryBytes }: CgroupLimits,
): Standing {
  if (!isMember.memory) return absent('the probe was not in its cgroup');
  // The kernel rounds down to whole pages.
  if (!(memory > 0 && memory <= memoryBytes)) return absent('the cgroup did not have the limit that was set');
  if (swapBeyond === 0) return enforced(`the probe was in a cgroup of ${memory} bytes, without swap`);
  if (swapBeyond === undefined && !hostSwaps)
    return enforced(`the probe was in a cgroup of ${memory} bytes, and the host has no swap`);
  return degraded('memory is limited, and what is swapped out is not counted', SWAP_FIX);
}

function pidsHold({ isMember, pids }: CgroupReadings, limits: CgroupLimits): Standing {
  if (!isMember.pids) return absent('the probe was not in its cgroup');
  if (pids !== limits.pids) return absent('the cgroup did not have the limit that was set');
  return enforced(`the probe was in a cgroup of ${pids} processes`);
}

export function judgeHold(readings: CgroupReadings, limits: CgroupLimits): CgroupHold {
  return { memory: memoryHold(readings, limits), pids: pidsHold(readings, limits) };
}

/** The first line of /proc/swaps is its header. */
export async function hostHasSwap(files: CgroupFiles): Promise<boolean> {
  const swaps = await files.read('/proc/swaps').catch(() => '');
  return swaps.trim().split('\n').length > 1;
}

/** A limit as a cgroup file says it; NaN for `max` and for a file that is not there. */
export function readLimit(files: CgroupFiles, path: string): Promise<number> {
  return files.read(path).then(
    (text) => (/^\d+\n?$/.test(text) ? Number(text) : Number.NaN),
    () => Number.NaN,
  );
}
