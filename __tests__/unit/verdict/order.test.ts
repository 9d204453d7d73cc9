import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, finding, type Level } from '../../../src/finding.ts';
import { ranked } from '../../../src/order.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

const some = fc.record({
  rule: fc.constantFrom('signature/artifact-link' as const, 'policy/head-differs' as const, 'host/internal' as const),
  level: fc.constantFrom(...LEVELS),
  message: fc.constantFrom('a', 'b'),
  place: fc.record({ file: fc.constantFrom('x', 'y'), line: fc.integer({ min: 1, max: 3 }) }),
});

describe('ranked', () => {
  test('puts errors first and says nothing twice', () => {
    fc.assert(
      fc.property(fc.array(some), (findings) => {
        const order = ranked(findings).map((each) => LEVELS.indexOf(each.level));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(new Set(ranked(findings).map((each) => JSON.stringify(each))).size).toBe(order.length);
        expect(new Set(findings.map((each) => JSON.stringify(each))).size).toBe(order.length);
      }),
    );
  });

  test('orders by question, then by place, puts how a run ended behind what it did, and what is waived last', () => {
    const at = (file: string, line: number) => ({ place: { file, line } });
    const sorted: Finding[] = [
      finding('signature/artifact-link', 'link', at('z', 1)),
      finding('policy/base-unavailable', 'early', at('a', 2)),
      finding('policy/base-unavailable', 'later', at('a', 10)),
      finding('host/internal', 'host'),
      finding('runtime/undeclared-host', 'went', at('y', 9)),
      finding('runtime/unexpected-exit', 'and ended', at('b', 1)),
      finding('signature/artifact-link', 'waived', { exception: 'EX-1' }),
    ];
    expect(ranked(sorted.toReversed())).toEqual(sorted);
  });
});
