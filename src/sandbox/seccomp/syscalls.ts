import table from './x86-64.json' with { type: 'json' };

/**
 * System calls of x86-64 by name and number.
 * Source: Linux `arch/x86/entry/syscalls/syscall_64.tbl`, 64-bit and common entries.
 */
export const SYSCALLS: ReadonlyMap<string, number> = new Map(Object.entries(table));

const NAMES: ReadonlyMap<number, string> = new Map(Object.entries(table).map(([name, number]) => [number, name]));

/** The call's name, or `#900` for a number that has none here. */
export function syscallName(number: number): string {
  return NAMES.get(number) ?? `#${number}`;
}

/** Numbers from here on belong to the x32 ABI (`__X32_SYSCALL_BIT`). */
export const X32_BIT = 0x4000_0000;

/** `AUDIT_ARCH_X86_64` of linux/audit.h: EM_X86_64, 64-bit, little endian. */
export const AUDIT_ARCH_X86_64 = 0xc000_003e;
