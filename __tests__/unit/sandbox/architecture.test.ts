import { describe, expect, it } from 'vitest';
import profiles from '../../../policies/seccomp/profiles.json' with { type: 'json' };
import { AARCH64, ARCHITECTURES, architectureOf, X86_64 } from '../../../src/sandbox/seccomp/architecture.ts';

/** From here on every architecture numbers new calls alike (include/uapi/asm-generic/unistd.h). */
const COMMON_FROM = 424;

/** Those that have a number of their own on x86-64 and none on arm64, where `…at` calls do the same. */
const PASSED_OVER = {
  io: ['dup2', 'pipe'],
  events: ['epoll_create', 'epoll_ctl_old', 'epoll_wait', 'epoll_wait_old', 'eventfd', 'poll', 'select', 'signalfd'],
  timers: ['alarm', 'time'],
  signals: ['pause'],
  threads: ['arch_prctl', 'get_thread_area', 'set_thread_area'],
  processes: ['fork', 'getpgrp', 'vfork'],
  'read-files': ['access', 'getdents', 'lstat', 'open', 'readlink', 'stat'],
  'scratch-files': [
    ...['chmod', 'chown', 'creat', 'futimesat', 'lchown', 'link', 'mkdir', 'rename', 'rmdir', 'symlink', 'unlink'],
    ...['utime', 'utimes'],
  ],
  'change-files': ['mknod'],
  'watch-files': ['inotify_init'],
  'exploit-aids': ['_sysctl', 'modify_ldt', 'sysfs', 'uselib', 'ustat'],
  machine: ['ioperm', 'iopl'],
};

describe.each(ARCHITECTURES)('the table of $name', ({ calls, aliasesFrom }) => {
  it('has one call for a number, in order', () => {
    const numbers = [...calls.values()];
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('keeps clear of numbers that mean other calls', () => {
    expect(Math.max(...calls.values())).toBeLessThan(aliasesFrom ?? 1024);
  });
});

describe('the table of aarch64', () => {
  it('has nothing that x86-64 has not, so that one list of names serves both', () => {
    expect([...AARCH64.calls.keys()].filter((name) => !X86_64.calls.has(name))).toEqual([]);
  });

  it('agrees with that of x86-64 on every newer call', () => {
    const newer = ({ calls }: typeof X86_64) => [...calls].filter(([, number]) => number >= COMMON_FROM);
    expect(newer(AARCH64)).toEqual(newer(X86_64));
  });

  it.each([
    ['read', 63],
    ['write', 64],
    ['openat', 56],
    ['clone', 220],
    ['execve', 221],
    ['ioctl', 29],
    ['prctl', 167],
    ['socket', 198],
    ['renameat', 38],
    ['getrlimit', 163],
    ['newfstatat', 79],
    ['fadvise64', 223],
    ['memfd_secret', 447],
  ])('numbers %s %d, as the kernel does', (name, number) => {
    expect(AARCH64.calls.get(name)).toBe(number);
  });

  it('lacks these calls of the profiles, and no other', () => {
    const lacking = [...profiles.groups, ...profiles.never]
      .map(({ name, calls }) => [name, calls.filter((call) => !AARCH64.calls.has(call))] as const)
      .filter(([, calls]) => calls.length > 0);
    expect(Object.fromEntries(lacking)).toEqual(PASSED_OVER);
  });
});

describe('architectureOf', () => {
  it.each([
    ['x64', X86_64],
    ['arm64', AARCH64],
    ['arm', undefined],
    ['ia32', undefined],
    ['riscv64', undefined],
  ])('knows %s', (machine, architecture) => {
    expect(architectureOf(machine)).toBe(architecture);
  });
});
