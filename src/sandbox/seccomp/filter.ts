/** What the kernel does with a call: `SECCOMP_RET_*` of linux/seccomp.h. */
export type Action =
  | { readonly kind: 'allow' }
  /** Stops in the tracer, which answers it. Without a tracer the kernel answers ENOSYS. */
  | { readonly kind: 'trace' }
  /** SIGSYS with the call's number: fatal unless the tool catches it, and never carried out. */
  | { readonly kind: 'trap' }
  | { readonly kind: 'errno'; readonly errno: number }
  | { readonly kind: 'kill' };

/**
 * One 32-bit half of an argument. `none` holds when no bit of the mask is set, `in` when the masked half is one of
 * the values, `not-in` when it is none of them. Where the kernel reads an `int` only the low half counts, and a
 * rule that looked at the high one could be side-stepped by setting it.
 */
export interface Condition {
  readonly argument: 0 | 1 | 2 | 3 | 4 | 5;
  readonly half: 'low' | 'high';
  readonly mask: number;
  readonly test: { readonly kind: 'none' } | { readonly kind: 'in' | 'not-in'; readonly values: readonly number[] };
}

/** One call's rule: the action when every condition of one alternative holds, `otherwise` when none does. */
export interface Rule {
  readonly action: Action;
  /** Absent: the action is unconditional. */
  readonly when?: readonly (readonly Condition[])[];
  readonly otherwise?: Action;
}

/** A whole filter as data, for one native architecture. */
export interface Filter {
  /** `AUDIT_ARCH_*` of the native entry. */
  readonly architecture: number;
  readonly rules: ReadonlyMap<number, Rule>;
  /** Numbers without a rule. */
  readonly fallback: Action;
  /** Calls by another architecture's entry, such as int 0x80. */
  readonly foreign: Action;
  /** Numbers at or above it, which alias other calls (x32 on x86-64), answered as foreign. */
  readonly aliasesFrom?: number;
}

export const ALLOW: Action = { kind: 'allow' };
export const TRACE: Action = { kind: 'trace' };
export const TRAP: Action = { kind: 'trap' };
export const KILL: Action = { kind: 'kill' };
