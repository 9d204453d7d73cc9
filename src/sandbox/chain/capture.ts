import type { Readable } from 'node:stream';

/** The beginning of what a tool printed. It is hostile: nothing prints it unescaped. */
export interface Captured {
  readonly bytes: Buffer;
  /** Bytes that were printed in all; more than `bytes` holds when the cap was reached. */
  readonly total: number;
}

/**
 * Reads a stream to its end and keeps its first `cap` bytes: a tool that prints for ever fills no memory.
 * @param hear told each piece as it comes
 */
export async function capture(stream: Readable, cap: number, hear?: (chunk: Buffer) => void): Promise<Captured> {
  const kept: Buffer[] = [];
  let total = 0;
  let room = cap;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    total += chunk.length;
    hear?.(chunk);
    if (room > 0) {
      const part = chunk.subarray(0, room);
      kept.push(part);
      room -= part.length;
    }
  }
  return { bytes: Buffer.concat(kept), total };
}
