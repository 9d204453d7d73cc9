// Filters as data: what they say, read straight off, and random ones with random calls to ask them about.
import fc from 'fast-check';
import { ARCHITECTURES } from '../../src/sandbox/seccomp/architecture.ts';
import type { Action, Condition, Filter, Rule } from '../../src/sandbox/seccomp/filter.ts';
import type { SeccompData } from './bpf.ts';

const ANSWERS: Record<Action['kind'], (action: Action) => number> = {
  allow: () => 0x7fff_0000,
  trace: () => 0x7ff0_0000,
  trap: () => 0x0003_0000,
  kill: () => 0x8000_0000,
  errno: (action) => 0x0005_0000 | (action.kind === 'errno' ? action.errno : 0),
};

/** `SECCOMP_RET_*` of linux/seccomp.h. */
export function answerOf(action: Action): number {
  return ANSWERS[action.kind](action);
}

function holds({ argument, half, mask, test }: Condition, args: readonly bigint[]): boolean {
  const word = Number((BigInt.asUintN(64, args[argument] ?? 0n) >> (half === 'high' ? 32n : 0n)) & 0xffff_ffffn);
  const masked = (word & mask) >>> 0;
  if (test.kind === 'none') return masked === 0;
  return test.values.some((value) => value >>> 0 === masked) === (test.kind === 'in');
}

/** What a filter says of a call: the oracle that a program must equal. */
export function interpret(filter: Filter, { number, architecture, args }: SeccompData): number {
  if (architecture >>> 0 !== filter.architecture) return answerOf(filter.foreign);
  if (number >>> 0 === 0xffff_ffff) return answerOf({ kind: 'allow' });
  if (number >>> 0 >= (filter.aliasesFrom ?? Number.POSITIVE_INFINITY)) return answerOf(filter.foreign);
  const rule = filter.rules.get(number >>> 0);
  if (rule === undefined) return answerOf(filter.fallback);
  if (rule.when === undefined) return answerOf(rule.action);
  const fits = rule.when.some((conditions) => conditions.every((condition) => holds(condition, args)));
  return answerOf(fits ? rule.action : (rule.otherwise ?? rule.action));
}

export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>({ kind: 'allow' }, { kind: 'trace' }, { kind: 'trap' }, { kind: 'kill' }),
  fc.integer({ min: 1, max: 40 }).map((errno): Action => ({ kind: 'errno', errno })),
);

/** Words that tests and arguments have in common often enough to meet. */
const smallWord = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constantFrom(0xffff_ffff, 0x8000_0000, 0x5412, 0x541c));

/** A condition on one of these halves. */
export function anyCondition(halves: readonly Condition['half'][]): fc.Arbitrary<Condition> {
  return fc.record({
    argument: fc.constantFrom(0, 1, 2, 3, 4, 5),
    half: fc.constantFrom(...halves),
    mask: fc.constantFrom(0xffff_ffff, 0xf, 0x7e02_0000, 1, 0x8000_0007),
    test: fc.oneof(
      fc.constant({ kind: 'none' as const }),
      fc.record({
        kind: fc.constantFrom('in' as const, 'not-in' as const),
        values: fc.array(smallWord, { minLength: 1, maxLength: 4 }),
      }),
    ),
  });
}

/** The alternatives of one rule. */
export function anyAlternatives(condition: fc.Arbitrary<Condition>): fc.Arbitrary<NonNullable<Rule['when']>> {
  return fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
}

const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  anyAction.map((action): Rule => ({ action })),
  fc.record({
    action: anyAction,
    otherwise: anyAction,
    when: anyAlternatives(anyCondition(['low', 'high'])),
  }),
);

export const anyArchitecture = fc.constantFrom(...ARCHITECTURES);

export const anyFilter: fc.Arbitrary<Filter> = anyArchitecture.chain(({ audit, aliasesFrom }) =>
  fc.record({
    architecture: fc.constant(audit),
    rules: fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 470 }), anyRule), {
        maxLength: 120,
        selector: ([number]) => number,
      })
      .map((pairs) => new Map(pairs)),
    fallback: anyAction,
    foreign: anyAction,
    ...(aliasesFrom !== undefined && { aliasesFrom: fc.constant(aliasesFrom) }),
  }),
);

const X32_BIT = 0x4000_0000;

/** Where one answer ends and another may begin. */
const BOUNDARIES = [-1, -2, -0x8000_0000, 0x7fff_ffff, X32_BIT - 1, X32_BIT, X32_BIT + 1, X32_BIT + 59];

/** AUDIT_ARCH_I386, AUDIT_ARCH_ARM, the two that there are filters for, and none at all. */
const ENTRIES = [0x4000_0003, 0x4000_0028, 0, 0xffff_ffff, ...ARCHITECTURES.map(({ audit }) => audit)];

const argument = fc.oneof(
  smallWord.map(BigInt),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  // The word that a rule is looking for, with something above it that the kernel may or may not read.
  fc
    .tuple(smallWord, fc.integer({ min: 1, max: 0xffff_ffff }))
    .map(([low, high]) => (BigInt(high) << 32n) | BigInt(low)),
);

/** A call, of a number with a rule, or beside one, more often than of another. */
export function anyCall({ architecture, rules }: Filter): fc.Arbitrary<SeccompData> {
  const numbers = [...rules.keys()];
  const known = numbers.length === 0 ? [0] : numbers;
  return fc.record({
    number: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constantFrom(...known.flatMap((number) => [number - 1, number + 1])) },
      { weight: 2, arbitrary: fc.integer({ min: -1, max: 1023 }) },
      { weight: 1, arbitrary: fc.constantFrom(...BOUNDARIES) },
      { weight: 1, arbitrary: fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }) },
    ),
    architecture: fc.oneof(
      { weight: 9, arbitrary: fc.constant(architecture) },
      { weight: 1, arbitrary: fc.constantFrom(...ENTRIES) },
    ),
    args: fc.array(argument, { minLength: 6, maxLength: 6 }),
  });
}
