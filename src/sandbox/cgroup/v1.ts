import { basename, dirname } from 'node:path';
import type { Cgroup, CgroupLimits, CgroupUsage } from './cgroup.ts';
import { removeGroup } from './empty.ts';
import { field } from './field.ts';
import type { CgroupFiles } from './files.ts';
import { V1_CONTROLLERS, type V1Controller } from './hierarchy.ts';
import { type CgroupHold, hostHasSwap, judgeHold, readLimit } from './hold.ts';

/**
 * A version 1 group: one folder in each controller's own tree.
 * Source: Documentation/admin-guide/cgroup-v1/{memory,pids}.rst of the kernel.
 */
class V1Cgroup implements Cgroup {
  readonly #files: CgroupFiles;
  readonly #folders: Readonly<Record<V1Controller, string>>;
  readonly #limits: CgroupLimits;

  constructor(files: CgroupFiles, folders: Readonly<Record<V1Controller, string>>, limits: CgroupLimits) {
    this.#files = files;
    this.#folders = folders;
    this.#limits = limits;
  }

  get kind(): string {
    return `version 1, below ${dirname(this.#folders.memory)}, by ${this.#files.right}`;
  }

  async limit(): Promise<void> {
    const { memoryBytes, pids } = this.#limits;
    const { memory, pids: pidsFolder } = this.#folders;
    await this.#files.write(`${memory}/memory.limit_in_bytes`, String(memoryBytes));
    // Memory and swap together. Where the kernel does not count swap, a group that reaches its own limit is at least to
    // swap nothing out: only a host that is short of memory does then, and `holdOf` tells.
    await this.#files
      .write(`${memory}/memory.memsw.limit_in_bytes`, String(memoryBytes))
      .catch(() => this.#files.write(`${memory}/memory.swappiness`, '0').catch(() => undefined));
    await this.#files.write(`${pidsFolder}/pids.max`, String(pids));
  }

  async add(pid: number): Promise<void> {
    for (const controller of V1_CONTROLLERS) {
      await this.#files.write(`${this.#folders[controller]}/cgroup.procs`, String(pid));
    }
  }

  async usage(): Promise<CgroupUsage> {
    const { memory, pids, cpuacct } = this.#folders;
    const [peak, oom, forks, cpu] = await Promise.all([
      this.#files.read(`${memory}/memory.max_usage_in_bytes`),
      this.#files.read(`${memory}/memory.oom_control`),
      this.#files.read(`${pids}/pids.events`),
      this.#files.read(`${cpuacct}/cpuacct.usage`),
    ]);
    return {
      peakBytes: Number(peak),
      outOfMemoryKills: field(oom, 'oom_kill'),
      refusedForks: field(forks, 'max'),
      cpuMs: Math.round(Number(cpu) / 1e6),
    };
  }

  async holdOf(pid: number): Promise<CgroupHold> {
    const { memory, pids } = this.#folders;
    const own = (await this.#files.read(`/proc/${pid}/cgroup`)).split('\n').map((line) => line.split(':'));
    const isMember = (controller: V1Controller) =>
      own.some(([, controllers, ...path]) => {
        const isIts = controllers?.split(',').includes(controller) === true;
        return isIts && path.join(':').endsWith(`/${basename(this.#folders[controller])}`);
      });
    const [limit, withSwap] = await Promise.all([
      readLimit(this.#files, `${memory}/memory.limit_in_bytes`),
      readLimit(this.#files, `${memory}/memory.memsw.limit_in_bytes`),
    ]);
    const readings = {
      isMember: { memory: isMember('memory'), pids: isMember('pids') },
      memory: limit,
      swapBeyond: Number.isNaN(withSwap) ? undefined : withSwap - limit,
      pids: await readLimit(this.#files, `${pids}/pids.max`),
      hostSwaps: await hostHasSwap(this.#files),
    };
    return judgeHold(readings, this.#limits);
  }

  async close(): Promise<void> {
    for (const controller of V1_CONTROLLERS) await removeGroup(this.#files, this.#folders[controller]);
  }
}

/** Makes the group below `base` of each controller and sets its limits; leaves nothing behind when that fails. */
export async function createV1(
  files: CgroupFiles,
  base: Readonly<Record<V1Controller, string>>,
  name: string,
  limits: CgroupLimits,
): Promise<Cgroup> {
  const folders = {
    memory: `${base.memory}/${name}`,
    pids: `${base.pids}/${name}`,
    cpuacct: `${base.cpuacct}/${name}`,
  };
  const group = new V1Cgroup(files, folders, limits);
  try {
    for (const folder of new Set(Object.values(folders))) await files.makeFolder(folder);
    await group.limit();
    return group;
  } catch (error) {
    await group.close().catch(() => undefined);
    throw error;
  }
}
