import { syscallName } from '../../sandbox/seccomp/syscalls.ts';
import { structFields } from './arguments.ts';

/** A call that the kernel's filter answered with SIGSYS. */
export interface TrappedCall {
  readonly name: string;
  /** What the tracer takes the number to mean. */
  readonly detail?: string;
}

const NAMED = /^__NR_([a-z0-9_]+)$/;
const NUMBERED = /^(\d{1,10}|0x[0-9a-f]{1,8})(?: \/\* ([a-z0-9_]+) \*\/)?$/;

/** Numbers with this bit are calls of the x32 ABI (kernel: `__X32_SYSCALL_BIT`); above them, negative ones. */
const X32_BIT = 0x40000000;
const SIGN_BIT = 0x80000000;

function numberedName(architecture: string, number: number): string {
  if (architecture !== 'X86_64') return `${architecture.toLowerCase()}:${number}`;
  if (number >= X32_BIT && number < SIGN_BIT) return `x32:${number - X32_BIT}`;
  // As the tool passed it: the kernel takes the low 32 bits for a signed number. Of newer calls only we know the name.
  return syscallName(number | 0);
}

/** Whether a SIGSYS is the filter's doing; any process may send the signal as such to itself. */
export function isTrap(details: string): boolean {
  return structFields(details)?.get('si_code') === 'SYS_SECCOMP';
}

/** Reads the details of a SIGSYS; undefined when they name no call. */
export function parseTrap(details: string): TrappedCall | undefined {
  const fields = structFields(details);
  const [, architecture] = /^AUDIT_ARCH_([A-Z0-9_]+)$/.exec(fields?.get('si_arch') ?? '') ?? [];
  const call = fields?.get('si_syscall') ?? '';
  const [, name] = NAMED.exec(call) ?? [];
  if (architecture === undefined) return undefined;
  if (name !== undefined) return { name: architecture === 'X86_64' ? name : `${architecture.toLowerCase()}:${name}` };
  const [, number, detail] = NUMBERED.exec(call) ?? [];
  if (number === undefined) return undefined;
  return { name: numberedName(architecture, Number(number)), ...(detail !== undefined && { detail }) };
}
