import type { Cgroup, CgroupLimits, CgroupUsage } from './cgroup.ts';
import { removeGroup } from './empty.ts';
import { field } from './field.ts';
import type { CgroupFiles } from './files.ts';
import { type CgroupHold, hostHasSwap, judgeHold, readLimit } from './hold.ts';

/** A version 2 group. Source: Documentation/admin-guide/cgroup-v2.rst of the kernel. */
class V2Cgroup implements Cgroup {
  readonly #files: CgroupFiles;
  readonly #base: string;
  readonly #name: string;
  readonly #limits: CgroupLimits;

  constructor(files: CgroupFiles, base: string, name: string, limits: CgroupLimits) {
    this.#files = files;
    this.#base = base;
    this.#name = name;
    this.#limits = limits;
  }

  get #folder(): string {
    return `${this.#base}/${this.#name}`;
  }

  get kind(): string {
    return `version 2, below ${this.#base}, by ${this.#files.right}`;
  }

  async limit(): Promise<void> {
    const { memoryBytes, pids } = this.#limits;
    await this.#files.write(`${this.#folder}/memory.max`, String(memoryBytes));
    // Compressed memory (zswap) counts as swap. Absent where the kernel does not count it: `holdOf` tells.
    await this.#files.write(`${this.#folder}/memory.swap.max`, '0').catch(() => undefined);
    await this.#files.write(`${this.#folder}/memory.oom.group`, '1');
    await this.#files.write(`${this.#folder}/pids.max`, String(pids));
  }

  add(pid: number): Promise<void> {
    return this.#files.write(`${this.#folder}/cgroup.procs`, String(pid));
  }

  async usage(): Promise<CgroupUsage> {
    const [peak, memory, pids, cpu] = await Promise.all([
      // memory.peak came with Linux 5.19; before, what is in use at the end is the best there is.
      this.#files.read(`${this.#folder}/memory.peak`).catch(() => this.#files.read(`${this.#folder}/memory.current`)),
      this.#files.read(`${this.#folder}/memory.events`),
      this.#files.read(`${this.#folder}/pids.events`),
      this.#files.read(`${this.#folder}/cpu.stat`),
    ]);
    return {
      peakBytes: Number(peak),
      outOfMemoryKills: field(memory, 'oom_kill'),
      refusedForks: field(pids, 'max'),
      cpuMs: Math.round(field(cpu, 'usage_usec') / 1000),
    };
  }

  async holdOf(pid: number): Promise<CgroupHold> {
    const own = await this.#files.read(`/proc/${pid}/cgroup`);
    const isMember = own.split('\n').some((line) => line.startsWith('0::') && line.endsWith(`/${this.#name}`));
    const swap = await readLimit(this.#files, `${this.#folder}/memory.swap.max`);
    const readings = {
      isMember: { memory: isMember, pids: isMember },
      memory: await readLimit(this.#files, `${this.#folder}/memory.max`),
      swapBeyond: Number.isNaN(swap) ? undefined : swap,
      pids: await readLimit(this.#files, `${this.#folder}/pids.max`),
      hostSwaps: await hostHasSwap(this.#files),
    };
    return judgeHold(readings, this.#limits);
  }

  close(): Promise<void> {
    return removeGroup(this.#files, this.#folder);
  }
}

/**
 * Makes the group below `base`, whose `cgroup.subtree_control` must pass the memory and pids controllers on.
 * Leaves nothing behind when that fails.
 */
export async function createV2(files: CgroupFiles, base: string, name: string, limits: CgroupLimits): Promise<Cgroup> {
  const group = new V2Cgroup(files, base, name, limits);
  await files.makeFolder(`${base}/${name}`);
  try {
    await group.limit();
    return group;
  } catch (error) {
    await group.close().catch(() => undefined);
    throw error;
  }
}
