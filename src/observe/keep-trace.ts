import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** How much of a trace is kept, in bytes before it is compressed; the reader gets all of it. */
const MAX_KEPT = 64 * 1024 * 1024;

const CUT = '\n--- as-declared: the rest of the trace was not kept ---\n';

/** Takes down what the tracer says, compressed. */
export interface TraceKeeper {
  write(chunk: Buffer): void;
  /** @throws what writing threw */
  close(): Promise<void>;
}

/**
 * Keeps the raw trace of a run.
 * @param path of the file, which must not be there
 */
export async function keepTrace(path: string): Promise<TraceKeeper> {
  await mkdir(dirname(path), { recursive: true });
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(path, { flags: 'wx' }));
  written.catch(() => undefined);
  let left = MAX_KEPT;
  const write = (chunk: Buffer) => {
    if (left <= 0) return;
    gzip.write(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) gzip.write(CUT);
  };
  const close = () => {
    gzip.end();
    return written;
  };
  return { write, close };
}
