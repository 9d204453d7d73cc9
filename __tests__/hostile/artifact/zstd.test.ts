import { constants, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../src/rules.ts';
import { tar, tarEntry, ZSTD_BLOCK, zstdBlock, zstdFrame, zstdRaw } from '../../kit/archives.ts';
import { openBytes, refusedBy } from './unpacking.ts';

const archive = tar(tarEntry({ name: 'package/index.js' }, 'run()'));
const whole = zstdRaw(archive);
const checked = zstdCompressSync(archive, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });

function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(value, at < 0 ? copy.length + at : at);
  return copy;
}

function flipped(bytes: Buffer, at: number): Buffer {
  const index = at < 0 ? bytes.length + at : at;
  return changed(bytes, index, bytes.readUInt8(index) ^ 1);
}

/** One segment that states its size in two bytes, less 256 as the format wants. */
function sized(size: number): Buffer {
  const stated = Buffer.alloc(2);
  stated.writeUInt16LE(size - 256);
  const block = zstdBlock(ZSTD_BLOCK.raw, archive, true);
  return Buffer.concat([whole.subarray(0, 4), Buffer.from([0x60]), stated, block]);
}

const skippable = Buffer.concat([Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0]), Buffer.from('hide')]);
const longRun = (size: number) => zstdBlock(ZSTD_BLOCK.rle, Buffer.from([0]), true, size);
const zeros = Array.from({ length: 800 }, () => zstdBlock(ZSTD_BLOCK.rle, Buffer.from([0]), false, 128 * 1024));

const CASES: readonly (readonly [what: string, rule: RuleId, bytes: Buffer])[] = [
  ['it is cut in a block', 'signature/artifact-corrupt', whole.subarray(0, -700)],
  ['it is cut in its header', 'signature/artifact-corrupt', whole.subarray(0, 5)],
  ['it has no last block', 'signature/artifact-corrupt', zstdFrame([zstdBlock(ZSTD_BLOCK.raw, archive, false)])],
  ['a block is longer than allowed', 'signature/artifact-corrupt', zstdFrame([longRun(1_000_000)])],
  ['a block is of the reserved kind', 'signature/artifact-corrupt', zstdFrame([zstdBlock(3, archive, true)])],
  ['a block is of no known content', 'signature/artifact-corrupt', zstdFrame([zstdBlock(2, archive, true)])],
  ['a reserved bit is set', 'signature/artifact-corrupt', changed(whole, 4, 0x08)],
  ['its checksum is wrong', 'signature/artifact-corrupt', flipped(checked, -1)],
  ['its checksum is missing', 'signature/artifact-corrupt', checked.subarray(0, -4)],
  ['it states another size', 'signature/artifact-corrupt', sized(archive.length - 1)],
  ['its window is larger than 8 MiB', 'signature/artifact-format', changed(whole, 5, 0x70)],
  ['its window is 3.5 TiB', 'signature/artifact-format', changed(whole, 5, 0xff)],
  [
    'it states terabytes in one segment',
    'signature/artifact-format',
    Buffer.concat([whole.subarray(0, 4), Buffer.from([0xe0]), Buffer.alloc(8, 0x7f), whole.subarray(6)]),
  ],
  [
    'it needs a dictionary',
    'signature/artifact-format',
    Buffer.concat([whole.subarray(0, 4), Buffer.from([0x01, 0x38, 0x07]), whole.subarray(6)]),
  ],
  ['it holds no tar archive', 'signature/artifact-format', zstdRaw(Buffer.from('just text'))],
  ['a second frame follows', 'signature/artifact-ambiguous', Buffer.concat([whole, whole])],
  ['a skippable frame follows', 'signature/artifact-ambiguous', Buffer.concat([whole, skippable])],
  ['bytes follow', 'signature/artifact-ambiguous', Buffer.concat([whole, Buffer.from('#!sh')])],
  ['100 MB of zeros are written in 3 kB', 'signature/artifact-bomb', zeroFile()],
];

/** A tar header that promises the zeros, and run-length blocks that keep the promise. */
function zeroFile(): Buffer {
  const header = tarEntry({ name: 'zeros', size: `${(800 * 128 * 1024).toString(8)}\0` });
  return zstdFrame([zstdBlock(ZSTD_BLOCK.raw, header, false), ...zeros, longRun(1024)]);
}

describe('a Zstandard archive', () => {
  it.each(CASES)('is refused when %s', async (_what, rule, bytes) => {
    expect(await openBytes(bytes)).toEqual(refusedBy(rule));
  });
});
