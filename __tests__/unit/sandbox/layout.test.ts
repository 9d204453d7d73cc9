import { describe, expect, it } from 'vitest';
import { bwrapArguments, DESCRIPTORS } from '../../../src/sandbox/plan/bwrap-arguments.ts';
import { layout } from '../../../src/sandbox/plan/layout.ts';
import type { SandboxPlan } from '../../../src/sandbox/plan/plan.ts';
import { sandboxPath } from '../../../src/sandbox/plan/sandbox-path.ts';
import { PLAIN_SURROUNDINGS } from '../../../src/sandbox/plan/surroundings.ts';
import { X86_64 } from '../../../src/sandbox/seccomp/architecture.ts';
import { syscallProfile } from '../../../src/sandbox/seccomp/profile.ts';
import { trialFilter } from '../../../src/sandbox/seccomp/trial-filter.ts';

const PROFILE = syscallProfile('compute', { allow: [], deny: [] }, false);

const PARTS = {
  baseRuntime: [
    { kind: 'link', path: '/bin', to: 'usr/bin' },
    { kind: 'bind', path: '/etc/ssl' },
    { kind: 'bind', path: '/usr' },
  ],
  tool: '/run-of-ours/unpacked',
  runtimes: [],
  granted: [
    { kind: 'writable', at: '/cache/deep', from: '/run-of-ours/deep', shows: 'folder' },
    { kind: 'read-only', at: '/cache', from: '/run-of-ours/cache' },
  ],
  resolvers: ['10.0.0.53'],
  privateBytes: 1024,
  surroundings: PLAIN_SURROUNDINGS,
} as const;

function plan(mounts: SandboxPlan['mounts']): SandboxPlan {
  return {
    command: { program: '/usr/bin/true', args: [], cwd: '/tool', env: { LANG: 'C.UTF-8' } },
    hostName: 'sandbox',
    mounts,
    filters: [trialFilter(PROFILE, X86_64)],
    network: 'gateway',
    limits: { memoryBytes: 1, pids: 1, cpuSeconds: 1, wallSeconds: 1, fileBytes: 1, openFiles: 1, tmpBytes: 1024 },
  };
}

describe('the file tree of a sandbox', () => {
  it('seals /dev and the root after everything else', () => {
    expect(layout(PARTS).slice(-2)).toEqual([
      { kind: 'seal', at: '/dev' },
      { kind: 'seal', at: '/' },
    ]);
  });

  it('mounts a granted folder before what lies in it', () => {
    const granted = layout(PARTS).filter(({ at }) => at.startsWith('/cache'));
    expect(granted.map(({ at, kind }) => [at, kind])).toEqual([
      ['/cache', 'read-only'],
      ['/cache/deep', 'writable'],
    ]);
  });

  it('shows the tool read-only', () => {
    expect(layout(PARTS)).toContainEqual({ kind: 'read-only', from: '/run-of-ours/unpacked', at: '/tool' });
  });

  it('bounds every private folder', () => {
    const sizes = layout(PARTS).flatMap((mount) => (mount.kind === 'private' ? [[mount.at, mount.bytes]] : []));
    expect(sizes).toEqual([
      ['/dev/shm', 1024],
      ['/tmp', 1024],
      ['/home/tool', 1024],
    ]);
  });

  it("hides the host's certificates where replies are canned", () => {
    const mounts = layout({ ...PARTS, caPem: 'PEM' });
    expect(mounts.some((mount) => mount.kind === 'read-only' && mount.at.startsWith('/etc/ssl'))).toBe(false);
    expect(mounts).toContainEqual({ kind: 'text', at: '/etc/ssl/certs/ca-certificates.crt', content: 'PEM' });
  });
});

describe("bwrap's arguments", () => {
  const { args, inputs } = bwrapArguments(plan(layout(PARTS)));

  it.each([
    ['--unshare-user', '--disable-userns'],
    ['--unshare-pid', '--unshare-ipc'],
    ['--cap-drop', 'ALL'],
    ['--die-with-parent', '--new-session'],
    ['--new-session', '--clearenv'],
  ])('hold %s %s', (first, second) => {
    expect(args[args.indexOf(first) + 1]).toBe(second);
  });

  it('give each filter and text a descriptor of its own, none of them another one', () => {
    const takers = ['--ro-bind-data', '--add-seccomp-fd'];
    const used = args.flatMap((word, index) => (takers.includes(word) ? [Number(args[index + 1])] : []));
    expect(used.toSorted((a, b) => a - b)).toEqual(inputs.map((_, index) => DESCRIPTORS.firstInput + index));
  });

  it('never unshare the network: the namespace entered before is the one', () => {
    expect(args).not.toContain('--unshare-net');
    expect(args).not.toContain('--share-net');
  });
});

describe("a manifest's path in the sandbox", () => {
  it.each([
    ['/cache/', '/cache/'],
    ['${HOME}/notes', '/home/tool/notes'],
    ['${TMP}', '/tmp'],
    ['${TOOL}/data', '/tool/data'],
  ])('%s is %s', (path, inside) => {
    expect(sandboxPath(path)).toBe(inside);
  });
});
