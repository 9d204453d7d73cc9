import type { Architecture } from './architecture.ts';
import type { Action, Filter, Rule } from './filter.ts';
import { type MaskedEquality, maskedEqualities } from './masked-equality.ts';

/** `linux.seccomp` of the OCI runtime specification (config-linux.md, "Seccomp"), as far as filters need it. */
export interface OciProfile {
  readonly defaultAction: OciAction;
  readonly defaultErrnoRet?: number;
  readonly architectures: readonly OciArchitecture[];
  readonly syscalls: readonly OciSyscall[];
}

type OciAction = 'SCMP_ACT_ALLOW' | 'SCMP_ACT_TRACE' | 'SCMP_ACT_TRAP' | 'SCMP_ACT_ERRNO' | 'SCMP_ACT_KILL_PROCESS';
type OciArchitecture = 'SCMP_ARCH_X86_64' | 'SCMP_ARCH_AARCH64';

/** Calls that are answered alike. Of several entries for a call the one whose arguments fit counts. */
export interface OciSyscall {
  readonly names: readonly string[];
  readonly action: OciAction;
  readonly errnoRet?: number;
  readonly args?: readonly OciArgument[];
}

/** `value` is the mask, and `valueTwo` what the argument must be under it. */
export interface OciArgument {
  readonly index: number;
  readonly value: number;
  readonly valueTwo: number;
  readonly op: 'SCMP_CMP_MASKED_EQ';
}

const OCI_ARCHITECTURES = {
  'x86-64': 'SCMP_ARCH_X86_64',
  aarch64: 'SCMP_ARCH_AARCH64',
} as const satisfies Record<Architecture['name'], OciArchitecture>;

/** An answer in the words of the specification. */
export function ociAction(action: Action): Pick<OciSyscall, 'action' | 'errnoRet'> {
  switch (action.kind) {
    case 'allow':
      return { action: 'SCMP_ACT_ALLOW' };
    case 'trace':
      return { action: 'SCMP_ACT_TRACE' };
    case 'trap':
      return { action: 'SCMP_ACT_TRAP' };
    case 'errno':
      return { action: 'SCMP_ACT_ERRNO', errnoRet: action.errno };
    case 'kill':
      return { action: 'SCMP_ACT_KILL_PROCESS' };
  }
}

function same(a: Action | undefined, b: Action): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** JSON has no larger whole number that every reader takes as it is written. */
function jsonNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError(`${value} is no number that JSON can be trusted with`);
  return Number(value);
}

function ociArguments(equality: MaskedEquality): readonly OciArgument[] {
  return [...equality].map(([index, { mask, value }]) => ({
    index,
    value: jsonNumber(mask),
    valueTwo: jsonNumber(value),
    op: 'SCMP_CMP_MASKED_EQ',
  }));
}

function conditional(call: string, rule: Rule, when: NonNullable<Rule['when']>): readonly OciSyscall[] {
  return when
    .flatMap(maskedEqualities)
    .map((equality) => ({ names: [call], ...ociAction(rule.action), args: ociArguments(equality) }));
}

/**
 * A filter for those who load OCI profiles: container engines. It names every call that is not answered like calls
 * without a rule, those with conditions by themselves and the others by their answer.
 *
 * Not said by such a profile, since libseccomp decides it by itself: a foreign architecture ends the thread, x32 among
 * them, and number -1 is answered like any other number.
 *
 * @throws RangeError when it cannot be said: a condition that otherwise has another answer than a call without a rule, or
 *   one on the high half of an argument
 */
export function ociProfile(filter: Filter, { name, calls }: Architecture): OciProfile {
  const special: OciSyscall[] = [];
  const alike = new Map<string, { readonly answer: ReturnType<typeof ociAction>; readonly names: string[] }>();
  for (const [call, number] of calls) {
    const rule = filter.rules.get(number);
    if (rule === undefined) continue;
    if (rule.when !== undefined) {
      if (!same(rule.otherwise, filter.fallback))
        throw new RangeError(`${call} has two answers, and neither is the default`);
      // There can be more of them than a call takes arguments.
      for (const each of conditional(call, rule, rule.when)) special.push(each);
    } else if (!same(rule.action, filter.fallback)) {
      const answer = ociAction(rule.action);
      const key = JSON.stringify(answer);
      const group = alike.get(key) ?? { answer, names: [] };
      group.names.push(call);
      alike.set(key, group);
    }
  }
  const { action: defaultAction, errnoRet } = ociAction(filter.fallback);
  return {
    defaultAction,
    ...(errnoRet !== undefined && { defaultErrnoRet: errnoRet }),
    architectures: [OCI_ARCHITECTURES[name]],
    syscalls: [...[...alike.values()].map(({ answer, names }) => ({ names: names.toSorted(), ...answer })), ...special],
  };
}
