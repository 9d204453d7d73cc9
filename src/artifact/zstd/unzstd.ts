import { Refusal } from '../../finding.ts';
import type { ByteReader } from '../byte-reader.ts';
import { Expansion } from '../expansion.ts';
import type { UnpackLimits } from '../limits.ts';
import { takeBlock, takeFrameHeader, zstdCorrupt } from './frame.ts';
import { Xxh64 } from './xxh64.ts';

const CHECKSUM_BYTES = 4;

/**
 * Unpacks one Zstandard frame (RFC 8878). The library decodes blocks but checks neither the checksum nor the stated
 * size, and takes any window: the frame is read here. More frames, skippable ones too, are refused: some readers join
 * them, others stop.
 * @throws Refusal signature/artifact-corrupt, -ambiguous, -format, -bomb, or the library's own error
 */
export async function* unzstd(reader: ByteReader, limits: UnpackLimits): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd');
  const expansion = new Expansion(limits);
  const hash = new Xxh64();
  let size = 0n;
  let decoded: Buffer[] = [];
  const decoder = new Decompress((piece) => {
    expansion.wrote(piece.length);
    hash.update(piece);
    size += BigInt(piece.length);
    decoded.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
  });

  const frame = await takeFrameHeader(reader);
  decoder.push(frame.bytes);
  for (let isLast = false; !isLast; ) {
    const block = await takeBlock(reader, frame.maxBlockBytes);
    isLast = block.isLast;
    expansion.read(block.bytes.length);
    decoder.push(block.bytes);
    yield* decoded;
    decoded = [];
  }
  const checksum = await reader.take(frame.hasChecksum ? CHECKSUM_BYTES : 0);
  decoder.push(checksum, true);
  yield* decoded;

  if (frame.contentBytes !== undefined && frame.contentBytes !== size) {
    throw zstdCorrupt(`it states ${frame.contentBytes} bytes of content and has ${size}`);
  }
  if (frame.hasChecksum && checksum.readUInt32LE() !== Number(BigInt.asUintN(32, hash.digest()))) {
    throw zstdCorrupt('the checksum of its content is wrong');
  }
  if (!(await reader.isAtEnd())) {
    throw new Refusal(
      'signature/artifact-ambiguous',
      'The Zstandard artifact goes on after its first frame; one reader joins what follows, another stops.',
      { fix: 'Compress the tool into one frame.' },
    );
  }
}
