import aarch64 from './aarch64.json' with { type: 'json' };
import x86_64 from './x86-64.json' with { type: 'json' };

/** How one kind of machine numbers its system calls, and how a filter knows it. */
export interface Architecture {
  readonly name: 'x86-64' | 'aarch64';
  /** `AUDIT_ARCH_*` of linux/audit.h: what `struct seccomp_data` says of a native call. */
  readonly audit: number;
  readonly calls: ReadonlyMap<string, number>;
  /** Numbers from here on mean other calls; undefined where every number has one meaning. */
  readonly aliasesFrom?: number;
}

/** Source of the calls: Linux 6.18, `arch/x86/entry/syscalls/syscall_64.tbl`, 64-bit and common entries. */
export const X86_64: Architecture = {
  name: 'x86-64',
  audit: 0xc000_003e, // EM_X86_64, 64-bit, little endian
  calls: new Map(Object.entries(x86_64)),
  aliasesFrom: 0x4000_0000, // __X32_SYSCALL_BIT
};

/**
 * Source of the calls: Linux 6.18, `scripts/syscall.tbl`, entries common, 64 and those that
 * `arch/arm64/kernel/Makefile.syscalls` names (renameat, rlimit, memfd_secret); and nfsservctl, which uapi headers had
 * up to 6.10. There is one number for a purpose: open, fork or poll are not among them.
 */
export const AARCH64: Architecture = {
  name: 'aarch64',
  audit: 0xc000_00b7, // EM_AARCH64, 64-bit, little endian
  calls: new Map(Object.entries(aarch64)),
};

export const ARCHITECTURES = [X86_64, AARCH64] as const;

/** The call's name, or `#900` for a number that has none here. */
export function callName(number: number, { calls }: Architecture): string {
  for (const [name, own] of calls) if (own === number) return name;
  return `#${number}`;
}

/** The architecture of a machine as Node names it; undefined where there is no table for it. */
export function architectureOf(machine: string): Architecture | undefined {
  switch (machine) {
    case 'x64':
      return X86_64;
    case 'arm64':
      return AARCH64;
    default:
      return undefined;
  }
}
