import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_INSTRUCTIONS } from '../../../src/sandbox/seccomp/bpf.ts';
import { compile } from '../../../src/sandbox/seccomp/compile.ts';
import type { Action, Condition, Filter, Rule } from '../../../src/sandbox/seccomp/filter.ts';
import { runFilter, type SeccompData } from '../../kit/bpf.ts';

const NATIVE = 0xc000_003e;
const ALIASES = 0x4000_0000;

const ANSWERS: Record<Action['kind'], (action: Action) => number> = {
  allow: () => 0x7fff_0000,
  trace: () => 0x7ff0_0000,
  trap: () => 0x0003_0000,
  kill: () => 0x8000_0000,
  errno: (action) => 0x0005_0000 | (action.kind === 'errno' ? action.errno : 0),
};

/** What a filter says, read straight off its data: the oracle that the compiled program must equal. */
function interpret(filter: Filter, call: SeccompData): number {
  const answer = (action: Action) => ANSWERS[action.kind](action);
  if (call.architecture >>> 0 !== filter.architecture) return answer(filter.foreign);
  if (call.number >>> 0 === 0xffff_ffff) return answer({ kind: 'allow' });
  if (call.number >>> 0 >= filter.aliasesFrom) return answer(filter.foreign);
  const rule = filter.rules.get(call.number);
  if (rule === undefined) return answer(filter.fallback);
  if (rule.when === undefined) return answer(rule.action);
  const holds = ({ argument, half, mask, test }: Condition) => {
    const word = Number((BigInt.asUintN(64, call.args[argument] ?? 0n) >> (half === 'high' ? 32n : 0n)) & 0xffff_ffffn);
    const masked = (word & mask) >>> 0;
    if (test.kind === 'none') return masked === 0;
    return test.values.some((value) => value >>> 0 === masked) === (test.kind === 'in');
  };
  return answer(
    rule.when.some((conditions) => conditions.every(holds)) ? rule.action : (rule.otherwise ?? rule.action),
  );
}

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>({ kind: 'allow' }, { kind: 'trace' }, { kind: 'trap' }, { kind: 'kill' }),
  fc.integer({ min: 1, max: 40 }).map((errno): Action => ({ kind: 'errno', errno })),
);
const smallWord = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constantFrom(0xffff_ffff, 0x8000_0000, 0x5412));
const condition: fc.Arbitrary<Condition> = fc.record({
  argument: fc.constantFrom(0, 1, 2, 3, 4, 5),
  half: fc.constantFrom('low', 'high'),
  mask: fc.constantFrom(0xffff_ffff, 0xf, 0x7e02_0000, 1),
  test: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.record({
      kind: fc.constantFrom('in' as const, 'not-in' as const),
      values: fc.array(smallWord, { minLength: 1, maxLength: 4 }),
    }),
  ),
});
const rule: fc.Arbitrary<Rule> = fc.oneof(
  action.map((action): Rule => ({ action })),
  fc.record({
    action,
    otherwise: action,
    when: fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  }),
);
const filter: fc.Arbitrary<Filter> = fc.record({
  architecture: fc.constant(NATIVE),
  rules: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 470 }), rule), { maxLength: 120, selector: ([number]) => number })
    .map((pairs) => new Map(pairs)),
  fallback: action,
  foreign: action,
  aliasesFrom: fc.constant(ALIASES),
});
const call = (numbers: readonly number[]): fc.Arbitrary<SeccompData> =>
  fc.record({
    number: fc.oneof(
      fc.constantFrom(...(numbers.length === 0 ? [0] : numbers)),
      fc.integer({ min: -1, max: 1023 }),
      fc.constantFrom(-1, ALIASES, ALIASES + 1, ALIASES - 1),
    ),
    architecture: fc.oneof(
      { weight: 9, arbitrary: fc.constant(NATIVE) },
      { weight: 1, arbitrary: fc.constantFrom(0x4000_0003, 0) },
    ),
    args: fc.array(fc.oneof(smallWord.map(BigInt), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })), {
      minLength: 6,
      maxLength: 6,
    }),
  });

describe('the seccomp compiler', () => {
  it('answers every call as the filter says', () => {
    const cases = filter.chain((filter) =>
      fc.tuple(fc.constant(filter), fc.array(call([...filter.rules.keys()]), { minLength: 50, maxLength: 50 })),
    );
    fc.assert(
      fc.property(cases, ([filter, calls]) => {
        const program = compile(filter);
        for (const one of calls) expect(runFilter(program, one)).toBe(interpret(filter, one));
      }),
      { numRuns: 400 },
    );
  });

  it('jumps far where a filter is too long for an eight-bit offset', () => {
    const values = Array.from({ length: 600 }, (_, index) => index * 2);
    const wide: Filter = {
      architecture: NATIVE,
      rules: new Map([
        [
          1,
          {
            action: { kind: 'allow' },
            otherwise: { kind: 'trap' },
            when: [[{ argument: 0, half: 'low', mask: 0xffff_ffff, test: { kind: 'in', values } }]],
          },
        ],
      ]),
      fallback: { kind: 'kill' },
      foreign: { kind: 'kill' },
      aliasesFrom: ALIASES,
    };
    const program = compile(wide);
    for (const value of [0, 1, 2, 599, 600, 1198, 1199]) {
      const call = { number: 1, architecture: NATIVE, args: [BigInt(value)] };
      expect(runFilter(program, call)).toBe(interpret(wide, call));
    }
  });

  it('refuses a program longer than the kernel takes', () => {
    const values = Array.from({ length: MAX_INSTRUCTIONS }, (_, index) => index);
    const rules = new Map([
      [
        1,
        {
          action: { kind: 'allow' as const },
          when: [[{ argument: 0 as const, half: 'low' as const, mask: -1, test: { kind: 'in' as const, values } }]],
        },
      ],
    ]);
    const filter: Filter = {
      architecture: NATIVE,
      rules,
      fallback: { kind: 'kill' },
      foreign: { kind: 'kill' },
      aliasesFrom: ALIASES,
    };
    expect(() => compile(filter)).toThrow(RangeError);
  });
});
