// What the filter of a run refuses for its arguments, and by its entry, as this machine's kernel takes it. Every number of the
// native table: __tests__/hostile/sandbox/every-call.test.ts.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { X86_64 } from '../../src/sandbox/seccomp/architecture.ts';
import { assemble } from '../../src/sandbox/seccomp/bpf.ts';
import { compile } from '../../src/sandbox/seccomp/compile.ts';
import { syscallProfile } from '../../src/sandbox/seccomp/profile.ts';
import { runFilter } from '../../src/sandbox/seccomp/run-filter.ts';
import { outside, REFUSED, WORKED } from '../kit/attack.ts';
import { refuseRemains } from '../kit/remains.ts';
import { newFolder, removeFolders } from '../kit/tool.ts';

const SOURCE = fileURLToPath(new URL('../fixtures/programs/ask.c', import.meta.url));

const BWRAP = '/usr/bin/bwrap';

/** Every capability that a call may need, so that it is the filter that refuses. */
const SANDBOX = ['--unshare-user', '--unshare-pid', '--unshare-net', '--cap-add', 'ALL', '--dev-bind', '/', '/'];

const EPERM = 1;
const KILLED = 128 + 31;

let ask = '';

beforeAll(() => {
  ask = join(newFolder('ask'), 'ask');
  const { status, error, stderr } = spawnSync('gcc', ['-O1', '-Wall', '-Werror', '-o', ask, SOURCE], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`gcc, which this test needs, gave no program: ${error?.message ?? stderr}`);
});
afterEach(refuseRemains);
afterAll(removeFolders);

/** Opens the filter's program for whom `run` starts to read. */
function withFilter<T>(network: boolean, run: (descriptor: number) => T): T {
  const profile = syscallProfile(network ? 'web-client' : 'compute', { allow: ['personality'], deny: [] }, network);
  const file = join(newFolder('filter'), 'program');
  writeFileSync(file, assemble(compile(runFilter(profile, X86_64))));
  const descriptor = openSync(file, 'r');
  try {
    return run(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

describe.each([false, true])('the filter of a tool with a network: %s', (network) => {
  /** Calls that are declared, with arguments that no tool has. */
  const refused: readonly (readonly [string, ...bigint[]])[] = [
    ...[0x2_0000n, 0x200n, 0x80_0000n, 0x1000_0000n, 0x7_4000_0011n].map((flags) => ['clone', flags] as const),
    ...[0x5412n, 0x541cn, 0x7_0000_5412n].map((request) => ['ioctl', 0n, request] as const),
    ...[22n, 0x7_0000_0016n].map((option) => ['prctl', option, 1n] as const),
    ...[0x4_0000n, 0x40_0000n, 0x7_0010_0000n].map((persona) => ['personality', persona] as const),
    ...[38n, 40n, 17n, 44n].map((family) => ['socket', family, 5n] as const),
    ...[1n, 136n, 255n, 262n].map((protocol) => ['socket', 2n, 2n, protocol] as const),
    ...[0n, 12n].map((protocol) => ['socket', 16n, 5n, protocol] as const),
    ['socketpair', 2n, 1n],
  ];

  test('refuses arguments that no tool has', () => {
    const input = refused.map(([name, ...args]) =>
      [X86_64.calls.get(name), ...Array.from({ length: 6 }, (_, index) => args[index] ?? 0n)].join(' '),
    );
    const { stdout, stderr, status } = withFilter(network, (descriptor) =>
      spawnSync(BWRAP, [...SANDBOX, '--seccomp', '3', '--', ask], {
        input: input.join('\n'),
        stdio: ['pipe', 'pipe', 'pipe', descriptor],
        encoding: 'utf8',
      }),
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n').map(Number)).toEqual(refused.map(() => EPERM));
  });
});

describe('a tool without a tracer that asks the kernel for', () => {
  const ATTACKS = [
    ...[
      'privileged-mount',
      'unshare',
      'setns',
      'clone-untraced',
      'clone3',
      'io_uring',
      'keyring',
      'userfaultfd',
      'memfd',
    ],
    ...['personality', 'seccomp', 'inet', 'unknown'],
  ];
  const attacked = (network: boolean, attack: string) =>
    withFilter(network, (descriptor) =>
      outside(['kernel', attack], [BWRAP, ...SANDBOX, '--seccomp', '3', '--'], [descriptor]),
    );

  test.each(ATTACKS)('%s is refused', async (attack) => {
    expect(await attacked(false, attack)).toBe(REFUSED);
  });

  test.each(['privileged-raw', 'privileged-packet', 'vsock', 'alg', 'tiocsti'])(
    '%s is refused where there is a network',
    async (attack) => {
      expect(await attacked(true, attack)).toBe(REFUSED);
    },
  );

  test.each(['int80', 'x32'])('%s is killed', async (attack) => {
    expect(await attacked(false, attack)).toBe(KILLED);
  });

  /** Of x32, AF_VSOCK and AF_ALG not every kernel has each. */
  test.each([...ATTACKS, 'privileged-raw', 'privileged-packet', 'tiocsti', 'int80'])(
    '%s has it without the filter',
    async (attack) => {
      expect(await outside(['kernel', attack], [BWRAP, ...SANDBOX, '--'])).toBe(WORKED);
    },
  );
});
