import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { Refusal } from '../finding.ts';

/**
 * Inflates raw deflate data (RFC 1951). Bytes after its last block are refused: readers differ in whether they skip
 * them, read them as more of the same or stop.
 * @throws Refusal signature/artifact-ambiguous, or zlib's own error for data that is damaged
 */
export async function* inflate(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  let fed = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      fed += chunk.length;
      yield chunk;
    }
  }
  const inflater = createInflateRaw();
  const feeding = pipeline(Readable.from(counted(), { highWaterMark: 1 }), inflater);
  // Its failure arrives through the inflater as well, and is thrown there.
  feeding.catch(() => undefined);
  for await (const piece of inflater) yield piece as Buffer;
  if (inflater.bytesWritten === fed) return;
  throw new Refusal(
    'signature/artifact-ambiguous',
    'Compressed data of the artifact ends, and more bytes follow that one reader skips and another may read.',
    { fix: 'Pack the tool again into one compressed stream, with nothing after it.' },
  );
}
