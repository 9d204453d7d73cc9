import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { assert, asyncProperty, integer, nat, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArtifact } from '../../../src/artifact/artifact.ts';
import { Refusal } from '../../../src/finding.ts';
import { gnuLong, pax, tar, tarEntry, tgz, zip } from '../../kit/archives.ts';

const entries = [
  pax([['comment', 'of the whole archive']], 'g'),
  tarEntry({ name: 'package/index.js' }, 'run()'),
  pax([['path', 'package/long.js']]),
  tarEntry({ name: 'package/short.js', mode: 0o755 }, 'x'.repeat(700)),
  gnuLong('package/longer.js'),
  tarEntry({ name: 'package/shorter.js' }, 'y'),
];
const zipped = [
  { name: 'tool/', mode: 0o040755, method: 0 },
  { name: 'tool/run.py', content: 'print(1)'.repeat(30) },
];

/** With fewer bytes than its magic number takes, an archive is a file like any other. */
const ARCHIVES: readonly (readonly [format: string, magicBytes: number, bytes: Buffer])[] = [
  ['tar', 262, tar(...entries)],
  ['tgz', 2, tgz(...entries)],
  ['tar.zst', 4, zstdCompressSync(tar(...entries), { params: { [constants.ZSTD_c_checksumFlag]: 1 } })],
  ['zip', 4, zip(zipped)],
];

async function open(bytes: Buffer): Promise<'refused' | 'unpacked'> {
  const stage = await mkdtemp(join(tmpdir(), 'as-declared-mutation-'));
  try {
    await writeFile(join(stage, 'artifact'), bytes);
    await mkdir(join(stage, 'into'));
    const artifact = await openArtifact(join(stage, 'artifact'), join(stage, 'into'));
    expect(artifact.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    return 'unpacked';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  } finally {
    await rm(stage, { recursive: true });
  }
}

describe.each(ARCHIVES)('a %s archive', (_format, magicBytes, whole) => {
  it('is unpacked as it is', async () => {
    expect(await open(whole)).toBe('unpacked');
  });

  it('is refused or unpacked, and never crashes, with any byte changed', async () => {
    const change = tuple(nat(whole.length - 1), integer({ min: 1, max: 255 }));
    await assert(
      asyncProperty(change, async ([at, by]) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(bytes.readUInt8(at) ^ by, at);
        expect(['refused', 'unpacked']).toContain(await open(bytes));
      }),
      { numRuns: 150 },
    );
  });

  it('is refused when it is cut anywhere', async () => {
    await assert(
      asyncProperty(integer({ min: magicBytes, max: whole.length - 1 }), async (length) => {
        expect(await open(whole.subarray(0, length))).toBe('refused');
      }),
      { numRuns: 80 },
    );
  });
});
