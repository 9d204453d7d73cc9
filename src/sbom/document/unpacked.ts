import { gunzipSync } from 'node:zlib';
import { Refusal } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import { MAX_BYTES, tooLarge } from './read-bytes.ts';

/** RFC 1952, 2.3.1 */
const GZIP = Buffer.of(0x1f, 0x8b);

function corrupt(file: string, how: string, cause?: unknown): Refusal {
  return new Refusal('sbom/corrupt', `The SBOM is compressed by gzip and ${how}.`, {
    fix: 'Compress it again, and nothing but it.',
    place: { file },
    cause,
  });
}

/**
 * The document in a file that may be compressed by gzip, as its first bytes say: no JSON and no XML begins so. What it
 * unpacks to may be as large as a file that is not compressed, and is not held beyond that.
 * @throws Refusal sbom/corrupt, sbom/too-large
 */
export function unpacked(file: string, bytes: Uint8Array): Uint8Array {
  if (!Buffer.from(bytes.subarray(0, GZIP.length)).equals(GZIP)) return bytes;
  try {
    const { buffer, engine } = gunzipSync(bytes, { maxOutputLength: MAX_BYTES, info: true }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    // Of what follows the last member zlib says nothing, and another reader may read on.
    if (engine.bytesWritten !== bytes.length) throw corrupt(file, 'something else follows it');
    return buffer;
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    if (cause instanceof RangeError) throw tooLarge(file);
    throw corrupt(file, `damaged: ${messageOf(cause)}`, cause);
  }
}
