import fc from 'fast-check';
import { compress } from 'snappyjs';
import { describe, expect, test } from 'vitest';
import { unsnappy } from '../../src/github/unsnappy.ts';

const LIMIT = 1 << 20;
const text = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 9 }), fc.nat({ max: 20_000 }))
    .map(([piece, count]) => Uint8Array.from({ length: count }, (_, index) => piece[index % piece.length] ?? 0)),
);

function sizeOf(bytes: Uint8Array): number {
  try {
    return unsnappy(bytes, LIMIT).length;
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}

describe('a Snappy block', () => {
  test('is what was compressed', () => {
    fc.assert(
      fc.property(text, (bytes) => {
        expect(unsnappy(compress(Buffer.from(bytes)), LIMIT).equals(bytes)).toBe(true);
      }),
    );
  });

  test('ends in a block or an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(sizeOf(bytes)).toBeLessThanOrEqual(LIMIT);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['nothing', []],
    ['a length without end', [0xff, 0xff, 0xff, 0xff, 0xff, 0x01]],
    ['a length beyond the limit', [0x81, 0x80, 0x40, 0]],
    ['a literal that would step back', [0x0a, 0xfc, 0xfa, 0xff, 0xff, 0xff]],
    ['a literal that is cut', [0x05, 0x10, 0x61]],
    ['a literal beyond the end', [0x01, 0x04, 0x61, 0x62]],
    ['a copy of nothing', [0x04, 0x01, 0x00]],
    ['a copy from before the beginning', [0x05, 0x00, 0x61, 0x01, 0x02]],
    ['a copy beyond the end', [0x02, 0x00, 0x61, 0x01, 0x01]],
    ['less than it states', [0x05, 0x00, 0x61]],
  ])('is denied: %s', (_what, bytes) => {
    expect(() => unsnappy(Uint8Array.from(bytes), LIMIT)).toThrow(RangeError);
  });
});
