import { closeSync, constants, openSync, readSync, unlinkSync, writeFileSync } from 'node:fs';
import { Refusal } from '../../finding.ts';
import type { ByteReader } from '../byte-reader.ts';
import { writing } from '../writing.ts';

const NEW_FILE = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

const PIECE_BYTES = 128 * 1024;

/**
 * The artifact once more, for a format that has to be read from its end. The copy has no name: it cannot be swapped,
 * and it is gone with its descriptor.
 */
export class PrivateCopy {
  readonly descriptor: number;
  readonly size: number;

  private constructor(descriptor: number, size: number) {
    this.descriptor = descriptor;
    this.size = size;
  }

  /** @param path a new file in a folder of ours, removed at once */
  static async of(reader: ByteReader, path: string): Promise<PrivateCopy> {
    const descriptor = writing(path, () => openSync(path, NEW_FILE, 0o600));
    try {
      writing(path, () => unlinkSync(path));
      let size = 0;
      for await (const chunk of reader.allButLast(0)) {
        size += chunk.length;
        writing(path, () => writeFileSync(descriptor, chunk));
      }
      return new PrivateCopy(descriptor, size);
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
  }

  /** @throws Refusal signature/artifact-corrupt where the copy ends before */
  read(start: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    if (readSync(this.descriptor, bytes, 0, length, start) !== length) {
      throw new Refusal('signature/artifact-corrupt', 'The zip archive is cut short.', {
        fix: 'Fetch or build the artifact again.',
      });
    }
    return bytes;
  }

  *pieces(start: number, length: number): Generator<Buffer> {
    for (let at = 0; at < length; at += PIECE_BYTES) yield this.read(start + at, Math.min(PIECE_BYTES, length - at));
  }

  close(): void {
    closeSync(this.descriptor);
  }
}
