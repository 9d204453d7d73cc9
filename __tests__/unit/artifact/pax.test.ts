import { array, assert, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPax } from '../../../src/artifact/tar/pax.ts';
import { pax } from '../../kit/archives.ts';

function bodyOf(records: readonly (readonly [string, string])[]): Buffer {
  const entry = pax(records);
  const size = Number.parseInt(entry.toString('latin1', 124, 135), 8);
  return entry.subarray(512, 512 + size);
}

const text = string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
const key = string({ unit: 'grapheme', minLength: 1 }).filter((name) => !name.includes('='));

describe('a pax header', () => {
  it('is read back as it was written', () => {
    assert(
      property(array(tuple(key, text), { maxLength: 6 }), (written) => {
        const records = [...new Map(written)];
        expect([...readPax(bodyOf(records))]).toEqual(records);
      }),
    );
  });

  it('may hold newlines and equals signs in a value', () => {
    expect(readPax(bodyOf([['path', 'a=b\nc']])).get('path')).toBe('a=b\nc');
  });

  it.each([
    ['a length that is no number', 'xx path=a\n'],
    ['a length with a sign', '+9 path=a\n'],
    ['a length with a zero in front', '010 path=a\n'],
    ['no equals sign', '7 path\n'],
    ['no newline at its end', '9 path=aa'],
    ['bytes behind it', '9 path=a\n\0\0'],
    ['a length beyond the end', '99999 path=a\n'],
  ])('is refused with %s', (_, body) => {
    expect(() => readPax(Buffer.from(body))).toThrow('signature/artifact-ambiguous');
  });
});
