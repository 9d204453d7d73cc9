import { Refusal } from '../finding.ts';

/** Takes exact counts of bytes from a stream of chunks. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Up to `count` bytes, which stay; fewer only at the end of the stream. */
  async peek(count: number): Promise<Buffer> {
    while (this.#held.length < count && !this.#ended) {
      const next = await this.#chunks.next();
      if (next.done === true) {
        this.#ended = true;
      } else {
        const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
        this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
      }
    }
    return this.#held.subarray(0, count);
  }

  /**
   * Exactly `count` bytes.
   * @throws Refusal signature/artifact-corrupt when the stream ends before
   */
  async take(count: number): Promise<Buffer> {
    const bytes = await this.peek(count);
    if (bytes.length < count) {
      throw new Refusal(
        'signature/artifact-corrupt',
        `The artifact is cut short: ${count} more bytes were expected and ${bytes.length} are there.`,
        { fix: 'Fetch or build the artifact again.' },
      );
    }
    this.#held = this.#held.subarray(count);
    return bytes;
  }

  /** Exactly `count` bytes, in pieces as they come. */
  async *pieces(count: number): AsyncGenerator<Buffer> {
    let missing = count;
    while (missing > 0) {
      await this.peek(1);
      const piece = await this.take(Math.min(missing, Math.max(1, this.#held.length)));
      missing -= piece.length;
      yield piece;
    }
  }

  /** Everything but the last `count` bytes, which stay. */
  async *allButLast(count: number): AsyncGenerator<Buffer> {
    for (;;) {
      const ahead = await this.peek(count + 1);
      if (ahead.length <= count) return;
      yield await this.take(this.#held.length - count);
    }
  }

  async isAtEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0;
  }

  /** Lets go of the stream before its end. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }
}
