import { array, assert, asyncProperty, nat, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/artifact/byte-reader.ts';

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function collect(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const anyChunks = array(uint8Array({ maxLength: 20 }), { maxLength: 12 });

describe('a byte reader', () => {
  it('gives the same bytes however they are cut into chunks', async () => {
    await assert(
      asyncProperty(anyChunks, nat(30), nat(30), nat(30), async (chunks, first, second, last) => {
        const whole = Buffer.concat(chunks);
        const taken = Math.min(first, whole.length);
        const pieces = Math.min(second, whole.length - taken);
        const kept = Math.min(last, whole.length - taken - pieces);
        const reader = new ByteReader(stream(chunks));
        const parts = [
          await reader.take(taken),
          await collect(reader.pieces(pieces)),
          await collect(reader.allButLast(kept)),
          await reader.take(kept),
        ];
        expect(Buffer.concat(parts)).toEqual(whole);
        expect(await reader.isAtEnd()).toBe(true);
      }),
    );
  });

  it('leaves in place what is peeked at', async () => {
    const reader = new ByteReader(stream([Buffer.from('ab'), Buffer.from('cd')]));
    expect(String(await reader.peek(3))).toBe('abc');
    expect(String(await reader.take(4))).toBe('abcd');
    expect(await reader.peek(1)).toHaveLength(0);
  });

  it.each([
    ['taking', (reader: ByteReader) => reader.take(5)],
    ['taking in pieces', (reader: ByteReader) => collect(reader.pieces(5))],
  ])('refuses %s more than there is', async (_, read) => {
    const reader = new ByteReader(stream([Buffer.from('abcd')]));
    await expect(read(reader)).rejects.toThrow('signature/artifact-corrupt');
  });
});
