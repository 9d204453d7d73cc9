import { crc32 } from 'node:zlib';
import { Refusal } from '../finding.ts';
import type { ByteReader } from './byte-reader.ts';
import { Expansion } from './expansion.ts';
import { inflate } from './inflate.ts';
import type { UnpackLimits } from './limits.ts';

/** RFC 1952, section 2.3.1. */
const FLAG = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 } as const;
const DEFLATE = 8;
const TRAILER_BYTES = 8;
/** No writer needs more for the original name or the comment. */
const MAX_TEXT_BYTES = 4096;

function corrupt(problem: string): Refusal {
  return new Refusal('signature/artifact-corrupt', `The gzip artifact is damaged: ${problem}.`, {
    fix: 'Fetch or build the artifact again.',
  });
}

async function takeText(reader: ByteReader): Promise<Buffer> {
  const length = (await reader.peek(MAX_TEXT_BYTES)).indexOf(0);
  if (length === -1) throw corrupt('a text in its header has no end');
  return reader.take(length + 1);
}

async function takeHeader(reader: ByteReader): Promise<void> {
  const parts = [await reader.take(10)];
  const [fixed] = parts;
  const flags = fixed?.[3] ?? 0;
  if (fixed?.[2] !== DEFLATE || (flags & FLAG.reserved) !== 0) throw corrupt('its header has unknown values');
  if ((flags & FLAG.extra) !== 0) {
    const length = await reader.take(2);
    parts.push(length, await reader.take(length.readUInt16LE()));
  }
  if ((flags & FLAG.name) !== 0) parts.push(await takeText(reader));
  if ((flags & FLAG.comment) !== 0) parts.push(await takeText(reader));
  if ((flags & FLAG.headerCrc) === 0) return;
  const expected = (await reader.take(2)).readUInt16LE();
  if ((crc32(Buffer.concat(parts)) & 0xffff) !== expected) throw corrupt('the checksum of its header is wrong');
}

/**
 * Unpacks one gzip member (RFC 1952) and checks its trailer. A second member, or anything else behind the first, is
 * refused: some readers join the members, others stop after the first.
 * @throws Refusal signature/artifact-corrupt, signature/artifact-ambiguous, signature/artifact-bomb
 */
export async function* gunzip(reader: ByteReader, limits: UnpackLimits): AsyncGenerator<Buffer> {
  const expansion = new Expansion(limits);
  await takeHeader(reader);
  let checksum = 0;
  let size = 0;
  for await (const piece of inflate(expansion.reading(reader.allButLast(TRAILER_BYTES)))) {
    expansion.wrote(piece.length);
    checksum = crc32(piece, checksum);
    size += piece.length;
    yield piece;
  }
  const trailer = await reader.take(TRAILER_BYTES);
  if (trailer.readUInt32LE(0) !== checksum) throw corrupt('the checksum of its content is wrong');
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) throw corrupt('it states another size than its content has');
}
