import { Refusal } from '../finding.ts';
import type { UnpackLimits } from './limits.ts';

/** Weighs what a decompressor writes against what it was given, and stops a bomb before it has gone off. */
export class Expansion {
  readonly #limits: UnpackLimits;
  #read = 0;
  #written = 0;

  constructor(limits: UnpackLimits) {
    this.#limits = limits;
  }

  /** Counts the compressed bytes that pass. */
  async *reading(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.read(chunk.length);
      yield chunk;
    }
  }

  read(bytes: number): void {
    this.#read += bytes;
  }

  /** @throws Refusal signature/artifact-bomb */
  wrote(bytes: number): void {
    this.#written += bytes;
    const { expansion, freeBytes } = this.#limits;
    if (this.#written <= freeBytes || this.#written <= this.#read * expansion) return;
    throw new Refusal(
      'signature/artifact-bomb',
      `The artifact's first ${this.#read} bytes unpack to more than ${this.#written}, over ${expansion} times as much.`,
      { fix: 'Leave out what is only padding.', evidence: { read: this.#read, written: this.#written } },
    );
  }
}
