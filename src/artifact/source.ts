import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { Refusal } from '../finding.ts';

const CHUNK_BYTES = 128 * 1024;

/** O_NONBLOCK: a FIFO in the artifact's place must not hold us up. */
const READ_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const PROBLEMS = new Map([
  ['ENOENT', 'does not exist'],
  ['ELOOP', 'is a symbolic link'],
  ['EACCES', 'may not be read by this user'],
]);

/** Size in bytes and digests, in hexadecimal, of everything that was read. */
export interface Digest {
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
}

function unreadable(path: string, problem: string, cause?: unknown): Refusal {
  return new Refusal('signature/artifact-unreadable', `The artifact ${path} ${problem}.`, {
    fix: 'Name a regular file that exists and can be read, not a link to it.',
    cause,
  });
}

function problemOf(error: unknown): string {
  return PROBLEMS.get((error as NodeJS.ErrnoException).code ?? '') ?? `cannot be read: ${String(error)}`;
}

/**
 * The artifact's bytes, each read once and hashed as it is handed out, so that what is unpacked is what was hashed
 * whatever happens to the file on disk.
 */
export class Source {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #maxBytes: number;
  readonly #sha256 = createHash('sha256');
  readonly #sha512 = createHash('sha512');
  #size = 0;
  #ended = false;

  private constructor(path: string, file: FileHandle, maxBytes: number) {
    this.#path = path;
    this.#file = file;
    this.#maxBytes = maxBytes;
  }

  /** @throws Refusal signature/artifact-unreadable */
  static async open(path: string, maxBytes: number): Promise<Source> {
    const file = await open(path, READ_ONLY).catch((error: unknown) => {
      throw unreadable(path, problemOf(error), error);
    });
    const stats = await file.stat();
    if (!stats.isFile()) {
      await file.close();
      throw unreadable(path, 'is not a regular file');
    }
    return new Source(path, file, maxBytes);
  }

  /** @throws Refusal signature/artifact-unreadable, signature/artifact-too-large */
  async *chunks(): AsyncGenerator<Buffer> {
    for (;;) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      const { bytesRead } = await this.#file.read(buffer, 0, CHUNK_BYTES).catch((error: unknown) => {
        throw unreadable(this.#path, problemOf(error), error);
      });
      if (bytesRead === 0) break;
      yield this.#hashed(buffer.subarray(0, bytesRead));
    }
    this.#ended = true;
  }

  #hashed(chunk: Buffer): Buffer {
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) {
      throw new Refusal(
        'signature/artifact-too-large',
        `The artifact ${this.#path} is larger than ${this.#maxBytes} bytes.`,
      );
    }
    this.#sha256.update(chunk);
    this.#sha512.update(chunk);
    return chunk;
  }

  /** The digest of the whole file. Asked for before the end was read, it would vouch for less than what is there. */
  digest(): Digest {
    if (!this.#ended) {
      throw new Refusal('signature/artifact-ambiguous', `The artifact ${this.#path} was not read to its end.`);
    }
    return { size: this.#size, sha256: this.#sha256.digest('hex'), sha512: this.#sha512.digest('hex') };
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
