import { constants, zstdCompressSync } from 'node:zlib';
import { array, assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Xxh64 } from '../../../src/artifact/zstd/xxh64.ts';

function hash(...chunks: readonly Uint8Array[]): bigint {
  const state = new Xxh64();
  for (const chunk of chunks) state.update(chunk);
  return state.digest();
}

/** The checksum that the reference implementation writes behind a frame. */
function checksumByZstd(bytes: Buffer): number {
  const frame = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
  return frame.readUInt32LE(frame.length - 4);
}

describe('XXH64', () => {
  it.each([
    ['', 0xef46db3751d8e999n],
    ['a', 0xd24ec4f1a98c6e5bn],
    ['abc', 0x44bc2cf5ad770999n],
  ])('of %j is the published value', (text, value) => {
    expect(hash(Buffer.from(text))).toBe(value);
  });

  it('is what zstd writes, however the bytes are cut into chunks', () => {
    assert(
      property(array(uint8Array({ maxLength: 100 }), { maxLength: 8 }), (chunks) => {
        return Number(BigInt.asUintN(32, hash(...chunks))) === checksumByZstd(Buffer.concat(chunks));
      }),
      { numRuns: 300 },
    );
  });
});
