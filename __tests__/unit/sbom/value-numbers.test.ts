import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/finding.ts';
import { ValueNumbers } from '../../../src/sbom/schema/value-numbers.ts';

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);

function reversedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => reversedKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reversedKeys(item)] as const);
  return Object.fromEntries(entries.reverse());
}

describe('numbers of values', () => {
  test('are the same for the same value with its keys in another order', () => {
    fc.assert(
      fc.property(json, (value) => {
        const numbers = new ValueNumbers();
        expect(numbers.of(reversedKeys(value))).toBe(numbers.of(value));
      }),
    );
  });

  test('differ where the values do', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const numbers = new ValueNumbers();
        const isEqual = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(numbers.of(a) === numbers.of(b)).toBe(isEqual);
      }),
    );
  });

  test('do not mistake a number of a value for a text that looks like one', () => {
    const numbers = new ValueNumbers();
    numbers.of([{}]);
    expect(numbers.of(['#0'])).not.toBe(numbers.of([{}]));
    expect(numbers.of(1)).not.toBe(numbers.of('1'));
  });
});

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => sorted(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)] as const);
  return { entries: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
