import { describe, expect, it } from 'vitest';
import { isTrap, parseTrap } from '../../../../src/observe/strace/trap.ts';

function details(call: string, architecture = 'AUDIT_ARCH_X86_64'): string {
  return `{si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x7f00, si_syscall=${call}, si_arch=${architecture}}`;
}

describe('parseTrap', () => {
  it.each([
    ['__NR_mount', 'AUDIT_ARCH_X86_64', { name: 'mount' }],
    ['462', 'AUDIT_ARCH_X86_64', { name: 'mseal' }],
    ['0x1d3', 'AUDIT_ARCH_X86_64', { name: 'open_tree_attr' }],
    ['4294967291', 'AUDIT_ARCH_X86_64', { name: '#-5' }],
    ['1073741863 /* getpid */', 'AUDIT_ARCH_X86_64', { name: 'x32:39', detail: 'getpid' }],
    ['20 /* getpid */', 'AUDIT_ARCH_I386', { name: 'i386:20', detail: 'getpid' }],
    ['__NR_mount', 'AUDIT_ARCH_AARCH64', { name: 'mount' }],
    ['220', 'AUDIT_ARCH_AARCH64', { name: 'clone' }],
    ['1073741863', 'AUDIT_ARCH_AARCH64', { name: '#1073741863' }],
    ['20 /* getpid */', 'AUDIT_ARCH_ARM', { name: 'arm:20', detail: 'getpid' }],
    ['__NR_mount', 'AUDIT_ARCH_RISCV64', { name: 'riscv64:mount' }],
  ])('names %s of %s', (call, architecture, trapped) => {
    expect(parseTrap(details(call, architecture))).toEqual(trapped);
  });

  it.each(['', '__NR_', 'mount'])('does not make a name of %j', (call) => {
    expect(parseTrap(details(call))).toBeUndefined();
  });

  it('tells a trap from a signal that was sent', () => {
    expect(isTrap(details('462'))).toBe(true);
    expect(isTrap('{si_signo=SIGSYS, si_code=SI_USER, si_pid=3, si_uid=1000}')).toBe(false);
  });
});
