import { Refusal } from '../../finding.ts';
import type { ByteReader } from '../byte-reader.ts';

/** What RFC 8878, section 3.1.1.1.2, asks every decoder to support. A larger window is memory that the sender picks. */
const MAX_WINDOW_BYTES = 8 * 1024 * 1024;
/** Section 3.1.1.2.4. */
const MAX_BLOCK_BYTES = 128 * 1024;

const BLOCK = { raw: 0, rle: 1, reserved: 3 } as const;

interface FrameHeader {
  readonly bytes: Buffer;
  readonly hasChecksum: boolean;
  /** Size of the content in bytes, where the frame states it. */
  readonly contentBytes: bigint | undefined;
  readonly maxBlockBytes: number;
}

interface Block {
  readonly bytes: Buffer;
  readonly isLast: boolean;
}

export function zstdCorrupt(problem: string): Refusal {
  return new Refusal('signature/artifact-corrupt', `The Zstandard artifact is damaged: ${problem}.`, {
    fix: 'Fetch or build the artifact again.',
  });
}

function unsupported(problem: string): Refusal {
  return new Refusal('signature/artifact-format', `The Zstandard artifact ${problem}.`, {
    fix: 'Compress with `zstd -19` or a lower level, without --long, --ultra or a dictionary.',
  });
}

function windowBytes(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function contentSize(field: Buffer): bigint | undefined {
  if (field.length === 0) return undefined;
  const value = BigInt(`0x${Buffer.from(field).reverse().toString('hex')}`);
  return field.length === 2 ? value + 256n : value;
}

/**
 * The header of the frame, magic number included.
 * @throws Refusal signature/artifact-corrupt, signature/artifact-format
 */
export async function takeFrameHeader(reader: ByteReader): Promise<FrameHeader> {
  const start = await reader.take(5);
  const descriptor = start.readUInt8(4);
  if ((descriptor & 0x08) !== 0) throw zstdCorrupt('a reserved bit of its header is set');
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const window = await reader.take(isSingleSegment ? 0 : 1);
  const dictionary = await reader.take([0, 1, 2, 4][descriptor & 3] ?? 0);
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const size = await reader.take(sizeBytes);

  if (dictionary.some((byte) => byte !== 0)) throw unsupported('needs a dictionary');
  const contentBytes = contentSize(size);
  const needed = isSingleSegment ? Number(contentBytes) : windowBytes(window.readUInt8());
  if (needed > MAX_WINDOW_BYTES) {
    throw unsupported(`needs a window of ${needed} bytes; at most ${MAX_WINDOW_BYTES} are granted`);
  }
  return {
    bytes: Buffer.concat([start, window, dictionary, size]),
    hasChecksum: (descriptor & 0x04) !== 0,
    contentBytes,
    maxBlockBytes: Math.min(needed, MAX_BLOCK_BYTES),
  };
}

/** @throws Refusal signature/artifact-corrupt */
export async function takeBlock(reader: ByteReader, maxBytes: number): Promise<Block> {
  const header = await reader.take(3);
  const fields = header.readUIntLE(0, 3);
  const kind = (fields >> 1) & 3;
  const size = fields >> 3;
  if (kind === BLOCK.reserved) throw zstdCorrupt('it has a block of an unknown kind');
  if (size > maxBytes) throw zstdCorrupt(`it has a block of ${size} bytes where at most ${maxBytes} are allowed`);
  const content = await reader.take(kind === BLOCK.rle ? 1 : size);
  return { bytes: Buffer.concat([header, content]), isLast: (fields & 1) !== 0 };
}
