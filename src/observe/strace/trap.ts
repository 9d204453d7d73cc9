import { AARCH64, type Architecture, callName, X86_64 } from '../../sandbox/seccomp/architecture.ts';
import { structFields } from './arguments.ts';

/** A call that the kernel's filter answered with SIGSYS. */
export interface TrappedCall {
  readonly name: string;
  /** What the tracer takes the number to mean. */
  readonly detail?: string;
}

const NAMED = /^__NR_([a-z0-9_]+)$/;
const NUMBERED = /^(\d{1,10}|0x[0-9a-f]{1,8})(?: \/\* ([a-z0-9_]+) \*\/)?$/;

/** Beyond the x32 ABI's numbers, negative ones. */
const SIGN_BIT = 0x80000000;

/** What a sandbox is built on. None of these runs programs of another one of them, so that each is native where it is seen. */
const NATIVE: ReadonlyMap<string, Architecture> = new Map([
  ['X86_64', X86_64],
  ['AARCH64', AARCH64],
]);

function numberedName(architecture: string, number: number): string {
  const native = NATIVE.get(architecture);
  if (native === undefined) return `${architecture.toLowerCase()}:${number}`;
  const { aliasesFrom } = native;
  if (aliasesFrom !== undefined && number >= aliasesFrom && number < SIGN_BIT) return `x32:${number - aliasesFrom}`;
  // As the tool passed it: the kernel takes the low 32 bits for a signed number. Of newer calls only we know the name.
  return callName(number | 0, native);
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
  if (name !== undefined) return { name: NATIVE.has(architecture) ? name : `${architecture.toLowerCase()}:${name}` };
  const [, number, detail] = NUMBERED.exec(call) ?? [];
  if (number === undefined) return undefined;
  return { name: numberedName(architecture, Number(number)), ...(detail !== undefined && { detail }) };
}
