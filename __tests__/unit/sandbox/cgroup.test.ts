import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CgroupFiles } from '../../../src/sandbox/cgroup/files.ts';
import { parseHierarchy } from '../../../src/sandbox/cgroup/hierarchy.ts';
import { createV1 } from '../../../src/sandbox/cgroup/v1.ts';
import { createV2 } from '../../../src/sandbox/cgroup/v2.ts';
import { cgroupTree } from '../../kit/cgroup-tree.ts';

const LIMITS = { memoryBytes: 64 * 1024 * 1024, pids: 32 };

const V2_FILES = {
  'cgroup.procs': '',
  'memory.max': 'max\n',
  'memory.swap.max': 'max\n',
  'memory.oom.group': '0\n',
  'memory.peak': '1048576\n',
  'memory.events': 'low 0\nhigh 0\nmax 3\noom 1\noom_kill 2\noom_group_kill 1\n',
  'cpu.stat': 'usage_usec 51234\nuser_usec 1\nsystem_usec 2\n',
  'pids.max': 'max\n',
  'pids.events': 'max 4\n',
};

const V1_FILES = {
  'cgroup.procs': '',
  'memory.limit_in_bytes': '9223372036854771712\n',
  'memory.memsw.limit_in_bytes': '9223372036854771712\n',
  'memory.max_usage_in_bytes': '2097152\n',
  'memory.oom_control': 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
  'cpuacct.usage': '7000000\n',
  'pids.max': 'max\n',
  'pids.events': 'max 3\n',
};

const roots: string[] = [];

async function tree(files: Readonly<Record<string, string>>) {
  const made = await cgroupTree(files);
  roots.push(made.root);
  return made;
}

afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true, force: true });
});

describe('a version 2 group', () => {
  it('limits memory without swap, processes, and takes the whole group when memory runs out', async () => {
    const { root, files } = await tree(V2_FILES);
    const group = await createV2(files, root, 'run', LIMITS);
    await group.add(4711);
    const said = (name: string) => readFileSync(join(root, 'run', name), 'utf8').trim();
    expect(said('memory.max').startsWith('67108864')).toBe(true);
    expect(said('memory.swap.max').startsWith('0')).toBe(true);
    expect(said('memory.oom.group')).toBe('1');
    expect(said('pids.max').startsWith('32')).toBe(true);
    expect(said('cgroup.procs')).toBe('4711');
  });

  it('tells the peak, the kills and the time', async () => {
    const { root, files } = await tree(V2_FILES);
    const group = await createV2(files, root, 'run', LIMITS);
    expect(await group.usage()).toEqual({ peakBytes: 1_048_576, outOfMemoryKills: 2, refusedForks: 4, cpuMs: 51 });
  });

  it('leaves nothing when a limit cannot be set', async () => {
    const { 'memory.max': _, ...incomplete } = V2_FILES;
    const { root, files } = await tree(incomplete);
    await expect(createV2(files, root, 'run', LIMITS)).rejects.toThrow('memory.max');
    expect(readdirSync(root)).toEqual([]);
  });

  it('does without memory.swap.max where the kernel has none', async () => {
    const { 'memory.swap.max': _, ...withoutSwap } = V2_FILES;
    const { root, files } = await tree(withoutSwap);
    await expect(createV2(files, root, 'run', LIMITS)).resolves.toBeDefined();
  });
});

describe('a version 1 group', () => {
  const bases = (root: string) => ({ memory: root, pids: root, cpuacct: root });

  it('limits memory and swap together, and processes', async () => {
    const { root, files } = await tree(V1_FILES);
    const group = await createV1(files, bases(root), 'run', LIMITS);
    const said = (name: string) => readFileSync(join(root, 'run', name), 'utf8');
    expect(said('memory.limit_in_bytes').startsWith('67108864')).toBe(true);
    expect(said('memory.memsw.limit_in_bytes').startsWith('67108864')).toBe(true);
    expect(said('pids.max').startsWith('32')).toBe(true);
    expect(await group.usage()).toEqual({ peakBytes: 2_097_152, outOfMemoryKills: 1, refusedForks: 3, cpuMs: 7 });
  });

  it('swaps nothing out at its limit where the kernel does not count swap', async () => {
    const { 'memory.memsw.limit_in_bytes': _, ...withoutSwap } = V1_FILES;
    const { root, files } = await tree({ ...withoutSwap, 'memory.swappiness': '60\n' });
    await createV1(files, bases(root), 'run', LIMITS);
    expect(readFileSync(join(root, 'run', 'memory.swappiness'), 'utf8').startsWith('0')).toBe(true);
  });

  it('is gone after it was closed', async () => {
    const { root, files } = await tree(V1_FILES);
    const group = await createV1(files, bases(root), 'run', LIMITS);
    await group.close();
    expect(existsSync(join(root, 'run'))).toBe(false);
  });
});

/** A tree on a host where /proc says what it is given. */
function onHost(files: CgroupFiles, proc: Readonly<Record<string, string>>): CgroupFiles {
  const read = (path: string) => {
    const said = proc[path];
    if (said !== undefined) return Promise.resolve(said);
    return path.startsWith('/proc') ? Promise.reject(new Error(`ENOENT ${path}`)) : files.read(path);
  };
  return { ...files, read };
}

const SWAPS = 'Filename\tType\tSize\tUsed\tPriority\n';
const SWAPPING = `${SWAPS}/swapfile\tfile\t2097148\t0\t-2\n`;

/** Spoils one file after the group was made, as a kernel would that took the value for another. */
async function holdWith(
  version: 1 | 2,
  {
    member = true,
    swaps = SWAPS,
    lacking = [],
    spoilt = {},
  }: {
    readonly member?: boolean;
    readonly swaps?: string;
    readonly lacking?: readonly string[];
    readonly spoilt?: Readonly<Record<string, string>>;
  },
) {
  const made = version === 2 ? V2_FILES : V1_FILES;
  const kept = Object.fromEntries(Object.entries(made).filter(([name]) => !lacking.includes(name)));
  const { root, files } = await tree(kept);
  const path = member ? '/somewhere/run' : '/somewhere/else';
  const own = version === 2 ? `0::${path}\n` : `4:memory:${path}\n3:cpu,cpuacct:${path}\n2:pids:${path}\n0::/\n`;
  const host = onHost(files, { '/proc/7/cgroup': own, '/proc/swaps': swaps });
  const group =
    version === 2
      ? await createV2(host, root, 'run', LIMITS)
      : await createV1(host, { memory: root, pids: root, cpuacct: root }, 'run', LIMITS);
  for (const [name, text] of Object.entries(spoilt)) writeFileSync(join(root, 'run', name), text);
  const { memory, pids } = await group.holdOf(7);
  return { memory: memory.state, pids: pids.state };
}

describe.each([
  [2, 'memory.max', 'memory.swap.max'],
  [1, 'memory.limit_in_bytes', 'memory.memsw.limit_in_bytes'],
] as const)('what a version %i group holds', (version, memoryFile, swapFile) => {
  const HELD = { memory: 'enforced', pids: 'enforced' };

  it('is what was asked for, when the kernel says so', async () => {
    expect(await holdWith(version, {})).toEqual(HELD);
  });

  it('may be less than was asked for, by a part of a page', async () => {
    const less = { [memoryFile]: '67104768\n', ...(version === 1 && { [swapFile]: '67104768\n' }) };
    expect(await holdWith(version, { spoilt: less })).toEqual(HELD);
  });

  it('is nothing to a process that is not in it', async () => {
    expect(await holdWith(version, { member: false })).toEqual({ memory: 'absent', pids: 'absent' });
  });

  it.each([
    ['max\n', 'absent'],
    ['9223372036854771712\n', 'absent'],
    ['0\n', 'absent'],
    ['', 'absent'],
  ])('is no memory limit when the kernel says %j', async (said, state) => {
    expect(await holdWith(version, { spoilt: { [memoryFile]: said } })).toEqual({ ...HELD, memory: state });
  });

  it('is no limit of processes when the kernel says another one', async () => {
    expect(await holdWith(version, { spoilt: { 'pids.max': 'max\n' } })).toEqual({ ...HELD, pids: 'absent' });
  });

  it('is a degraded memory limit where swap is not counted and there is some', async () => {
    expect(await holdWith(version, { lacking: [swapFile], swaps: SWAPPING })).toEqual({ ...HELD, memory: 'degraded' });
  });

  it('is a whole memory limit where swap is not counted and there is none', async () => {
    expect(await holdWith(version, { lacking: [swapFile] })).toEqual(HELD);
  });

  it('is a degraded memory limit where more may be swapped out', async () => {
    expect(await holdWith(version, { spoilt: { [swapFile]: '134217728\n' } })).toEqual({ ...HELD, memory: 'degraded' });
  });
});

describe('the cgroup hierarchy of a host', () => {
  const V1_MOUNTS = ['memory', 'pids', 'cpu,cpuacct'].map(
    (c) => `cgroup /sys/fs/cgroup/${c} cgroup rw,relatime,${c} 0 0`,
  );
  const V2_MOUNT = 'cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid 0 0';

  it('is version 1 where version 1 has the memory controller, even beside an empty version 2', () => {
    const hybrid = [...V1_MOUNTS, 'cgroup2 /sys/fs/cgroup/unified cgroup2 rw 0 0'].join('\n');
    expect(parseHierarchy(hybrid, '4:memory:/a:b\n3:cpu,cpuacct:/c\n0::/\n')).toEqual({
      version: 1,
      mounts: { memory: '/sys/fs/cgroup/memory', pids: '/sys/fs/cgroup/pids', cpuacct: '/sys/fs/cgroup/cpu,cpuacct' },
      own: { memory: '/a:b', pids: '/', cpuacct: '/c' },
    });
  });

  it('is version 2 where that is all there is', () => {
    const hierarchy = parseHierarchy(`proc /proc proc rw 0 0\n${V2_MOUNT}\n`, '0::/user.slice/user-1000.slice\n');
    expect(hierarchy).toEqual({ version: 2, mount: '/sys/fs/cgroup', own: '/user.slice/user-1000.slice' });
  });

  it('is none where nothing is mounted', () => {
    expect(parseHierarchy('proc /proc proc rw 0 0\n', '0::/\n')).toBeUndefined();
  });
});
