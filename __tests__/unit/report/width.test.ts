import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, padEnd, truncate, truncateStart, wrap } from '../../../src/report/width.ts';

const printable = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '漢', 'é', '—', '한', '🙂', 'e\u0301') });

describe('width of text', () => {
  test.each([
    ['abc', 3],
    ['漢字', 4],
    ['e\u0301', 1],
    ['한글', 4],
    ['🙂', 2],
    ['✓ ✗ – │', 7],
  ])('of %s is %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('truncated is never wider than asked, and untouched where it fits', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 1, max: 40 }), (text, columns) => {
        for (const cut of [truncate(text, columns), truncateStart(text, columns)]) {
          expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
          expect(cut === text).toBe(displayWidth(text) <= columns);
          expect(cut.includes('…')).toBe(cut !== text);
        }
      }),
    );
  });

  test('padded is as wide as asked', () => {
    fc.assert(
      fc.property(printable, (text) => {
        expect(displayWidth(padEnd(text, 30))).toBe(Math.max(30, displayWidth(text)));
      }),
    );
  });

  test('wrapped keeps every word, and no line is wider than asked but for a single long word', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 4, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns);
        expect(lines.join(' ').replace(/ +/g, ' ').trim()).toBe(text.replace(/ +/g, ' ').trim());
        expect(lines.filter((line) => displayWidth(line) > columns && line.trim().includes(' '))).toEqual([]);
      }),
    );
  });
});
