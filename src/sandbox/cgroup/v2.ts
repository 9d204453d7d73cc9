import type { Cgroup, CgroupLimits, CgroupUsage } from './cgroup.ts';
import { removeGroup } from './empty.ts';
import { field } from './field.ts';
import type { CgroupFiles } from './files.ts';

/** A version 2 group. Source: Documentation/admin-guide/cgroup-v2.rst of the kernel. */
class V2Cgroup implements Cgroup {
  readonly #files: CgroupFiles;
  readonly #folder: string;

  constructor(files: CgroupFiles, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  async limit({ memoryBytes, pids }: CgroupLimits): Promise<void> {
    await this.#files.write(`${this.#folder}/memory.max`, String(memoryBytes));
    // Absent where the kernel has no swap accounting, and then there is no swap to hide in.
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

  close(): Promise<void> {
    return removeGroup(this.#files, this.#folder);
  }
}

/**
 * Makes the group below `base`, whose `cgroup.subtree_control` must pass the memory and pids controllers on.
 * Leaves nothing behind when that fails.
 */
export async function createV2(files: CgroupFiles, base: string, name: string, limits: CgroupLimits): Promise<Cgroup> {
  const folder = `${base}/${name}`;
  const group = new V2Cgroup(files, folder);
  await files.makeFolder(folder);
  try {
    await group.limit(limits);
    return group;
  } catch (error) {
    await group.close().catch(() => undefined);
    throw error;
  }
}
