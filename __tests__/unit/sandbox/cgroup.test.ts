import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
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

  it('is gone after it was closed', async () => {
    const { root, files } = await tree(V1_FILES);
    const group = await createV1(files, bases(root), 'run', LIMITS);
    await group.close();
    expect(existsSync(join(root, 'run'))).toBe(false);
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
