import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/finding.ts';
import { checkLimits } from '../../../src/sbom/document/json-limits.ts';
import { LineCounter, placesOf } from '../../../src/sbom/document/json-places.ts';

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Every pointer of a value, with what stands there. */
function everything(value: Json, pointer = ''): readonly (readonly [string, Json])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[pointer, value], ...inner.flatMap(([key, item]) => everything(item, `${pointer}/${escaped(key)}`))];
}

function offsetOf(text: string, { line = 0, column = 0 }): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, column - 1);
}

const json = fc.jsonValue({ maxDepth: 5 }).map((value) => value as Json);

describe('scanning', () => {
  test('finds each value of any JSON where the parser reads it', () => {
    fc.assert(
      fc.property(json, fc.constantFrom('', ' ', '\t', '\n'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const there = everything(JSON.parse(text) as Json);
        const places = placesOf(
          'f',
          text,
          there.map(([pointer]) => pointer),
        );
        for (const [pointer, found] of there) {
          const place = places.get(pointer);
          const rest = text.slice(offsetOf(text, place ?? {}));
          const own = typeof found === 'object' && found !== null ? rest.slice(0, 1) : JSON.stringify(found);
          expect(rest.startsWith(own), `${pointer} at ${JSON.stringify(place)}`).toBe(true);
        }
      }),
    );
  });

  test('finds no fault with anything that the serialiser writes', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(checkLimits('f', JSON.stringify(value))).toBeGreaterThan(0);
      }),
    );
  });

  test('ends for any text at all', () => {
    const pieces = fc.array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', ' ', '\n', '1', 'null', 'a'));
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(placesOf('f', parts.join(''), ['', '/a', '/0/1']).size).toBe(3);
      }),
    );
  });

  test('reads escaped slashes and tildes in pointers', () => {
    expect(placesOf('f', '{"a/b":{"~":1}}', ['/a~1b/~0']).get('/a~1b/~0')).toMatchObject({ line: 1, column: 13 });
  });

  test('gives a pointer that leads nowhere no line', () => {
    expect(placesOf('f', '{"a":1}', ['/b']).get('/b')).toEqual({ file: 'f', pointer: '/b' });
  });

  test('counts lines as editors do, whatever ends them', () => {
    const lines = new LineCounter('a\r\nbc\n\nd');
    expect([0, 3, 4, 7, 8].map((offset) => lines.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });
});
