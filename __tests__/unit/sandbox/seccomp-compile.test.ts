import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_INSTRUCTIONS } from '../../../src/sandbox/seccomp/bpf.ts';
import { compile } from '../../../src/sandbox/seccomp/compile.ts';
import type { Filter } from '../../../src/sandbox/seccomp/filter.ts';
import { simulate } from '../../kit/bpf.ts';
import { anyCall, anyFilter, interpret } from '../../kit/filters.ts';

const NATIVE = 0xc000_003e;
const ALIASES = 0x4000_0000;

const FILTERS = 1000;
const CALLS = 100;

describe('the seccomp compiler', () => {
  it('answers each of 100,000 calls as its filter says', () => {
    const cases = anyFilter.chain((filter) =>
      fc.tuple(fc.constant(filter), fc.array(anyCall(filter), { minLength: CALLS, maxLength: CALLS })),
    );
    let asked = 0;
    const property = fc.property(cases, ([filter, calls]) => {
      const program = compile(filter);
      asked += calls.length;
      return calls.every((call) => simulate(program, call) === interpret(filter, call));
    });
    // Shrinking hundreds of rules takes longer than reading the filter that differs.
    fc.assert(property, { numRuns: FILTERS, endOnFailure: true });
    expect(asked).toBe(FILTERS * CALLS);
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
      expect(simulate(program, call)).toBe(interpret(wide, call));
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
