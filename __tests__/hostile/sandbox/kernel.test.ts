// System calls that no tool has. Each works without the filter, at least as root of a namespace of its own.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { deviations, endedWith, gateAttack, outside, REFUSED, WORKED } from '../../kit/attack.ts';
import { onlyTool } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { removeFolders } from '../../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

const AS_ROOT_OF_A_NAMESPACE = ['/usr/bin/unshare', '--user', '--map-root-user', '--mount', '--net'];

const SIGSYS = 128 + 31;

const NETWORKING = { category: 'web-client', capabilities: { networking: { allowed_domains: ['api.example.com'] } } };

interface Attack {
  /** As `kernel` names it. */
  readonly attack: string;
  /** The call that the report names. */
  readonly syscall: string;
  readonly manifest?: object;
  /** Not every kernel has it. */
  readonly isRare?: boolean;
}

/** Answered by the tracer, and recorded. */
const INJECTED: readonly Attack[] = [
  { attack: 'ptrace', syscall: 'ptrace' },
  { attack: 'setns', syscall: 'setns' },
  { attack: 'keyring', syscall: 'keyctl' },
  { attack: 'userfaultfd', syscall: 'userfaultfd' },
  { attack: 'memfd', syscall: 'memfd_create' },
  { attack: 'personality', syscall: 'personality' },
];

/** Answered by the kernel with a signal. */
const TRAPPED: readonly Attack[] = [
  { attack: 'mount', syscall: 'mount' },
  { attack: 'unshare', syscall: 'unshare' },
  { attack: 'clone-untraced', syscall: 'clone' },
  { attack: 'int80', syscall: 'i386:20' },
  { attack: 'x32', syscall: 'x32:39', isRare: true },
  { attack: 'unknown', syscall: '#500' },
  { attack: 'seccomp', syscall: 'prctl' },
  { attack: 'tiocsti', syscall: 'ioctl' },
  { attack: 'inet', syscall: 'socket' },
  { attack: 'raw', syscall: 'socket', manifest: NETWORKING },
  { attack: 'packet', syscall: 'socket', manifest: NETWORKING },
  { attack: 'vsock', syscall: 'socket', manifest: NETWORKING },
  { attack: 'alg', syscall: 'socket', manifest: NETWORKING, isRare: true },
];

const KNOWN = [
  ...INJECTED.map((each) => ({ ...each, exitCode: REFUSED })),
  ...TRAPPED.map((each) => ({ ...each, exitCode: SIGSYS })),
];

describe('a tool that asks the kernel for', () => {
  test.each(KNOWN)('$attack is refused and told of', async ({ attack, syscall, manifest, exitCode }) => {
    const end = await gateAttack(['kernel', attack], manifest && { manifest });
    expect(deviations(end)).toEqual(['runtime/undeclared-syscall']);
    const told = onlyTool(end).findings.filter(({ rule }) => rule === 'runtime/undeclared-syscall');
    expect(told.map(({ evidence }) => evidence.syscall)).toEqual([syscall]);
    expect(endedWith(end)).toBe(exitCode);
    expect(end.exitCode).toBe(1);
  });

  /** Libraries try these by themselves and go on without, so that to ask is no deviation. */
  test.each(['clone3', 'io_uring'])('%s is told that this kernel has none', async (attack) => {
    const end = await gateAttack(['kernel', attack]);
    expect(deviations(end)).toEqual([]);
    expect(endedWith(end)).toBe(REFUSED);
  });

  test.each(['clone3', 'io_uring', ...KNOWN.filter(({ isRare }) => isRare !== true).map(({ attack }) => attack)])(
    '%s has it where there is no sandbox',
    async (attack) => {
      expect(await outside(['kernel', attack], AS_ROOT_OF_A_NAMESPACE)).toBe(WORKED);
    },
  );
});
