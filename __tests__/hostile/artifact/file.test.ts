import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { link, mkdir, mkdtemp, open, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArtifact } from '../../../src/artifact/artifact.ts';
import { tarEntry, tgz, zip } from '../../kit/archives.ts';
import { openBytes, openPlaced, refusedBy } from './unpacking.ts';

const MAGIC: readonly (readonly [format: string, head: string])[] = [
  ['xz', '\xfd7zXZ\0'],
  ['bzip2', 'BZh91AY'],
  ['7-Zip', '7z\xbc\xaf\x27\x1c'],
  ['RAR', 'Rar!\x1a\x07\0'],
  ['Debian package', '!<arch>\ndebian-binary'],
  ['RPM', '\xed\xab\xee\xdb'],
  ['LZ4', '\x04\x22\x4d\x18'],
  ['cpio', '070701'],
];

describe('what is in the place of an artifact', () => {
  it.each(MAGIC)('is refused when its content is %s', async (_format, head) => {
    expect(await openBytes(Buffer.from(head, 'latin1'))).toEqual(refusedBy('signature/artifact-format'));
  });

  it('is refused when it is empty', async () => {
    expect(await openBytes(Buffer.alloc(0))).toEqual(refusedBy('signature/artifact-format'));
  });

  const PLACED: readonly (readonly [what: string, place: (path: string) => unknown])[] = [
    ['not there', () => undefined],
    ['a folder', (path) => mkdir(path)],
    ['a symbolic link to a good artifact', (path) => symlink('/bin/true', path)],
    ['a symbolic link in a circle', (path) => symlink(path, path)],
    ['a FIFO that nobody writes to', (path) => execFileSync('mkfifo', [path])],
    ['a device without end', (path) => symlink('/dev/zero', path)],
  ];

  it.each(PLACED)('is refused when it is %s', async (_what, place) => {
    expect(await openPlaced(place)).toEqual(refusedBy('signature/artifact-unreadable'));
  });

  it('is refused as a device of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'as-declared-'));
    await expect(openArtifact('/dev/zero', folder)).rejects.toThrow('signature/artifact-unreadable');
    await rm(folder, { recursive: true });
  });

  it('is refused when its name would not be a safe one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'as-declared-'));
    const path = join(folder, 'tool\x1b[2J');
    await writeFile(path, '#!/bin/sh\n');
    await mkdir(join(folder, 'into'));
    await expect(openArtifact(path, join(folder, 'into'))).rejects.toThrow('signature/artifact-unsafe-name');
    await rm(folder, { recursive: true });
  });
});

describe('the folder to unpack into', () => {
  it('is refused when something is in it, and that is left alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'as-declared-'));
    await writeFile(join(folder, 'mine'), 'kept');
    await expect(openArtifact('/bin/true', folder)).rejects.toThrow('signature/artifact-unwritable');
    expect(await readFile(join(folder, 'mine'), 'utf8')).toBe('kept');
    await rm(folder, { recursive: true });
  });

  it('is refused when it is not there', async () => {
    await expect(openArtifact('/bin/true', '/nowhere/at/all')).rejects.toThrow('signature/artifact-unwritable');
  });
});

const SIZE = 3_000_000;
const filled = (letter: string) => Buffer.alloc(SIZE, letter);
const archives = {
  file: (letter: string) => filled(letter),
  tgz: (letter: string) => tgz(tarEntry({ name: 'artifact' }, filled(letter))),
  zip: (letter: string) => zip([{ name: 'artifact', content: filled(letter) }]),
};

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('an artifact that changes while it is read', () => {
  it.each(['file', 'tgz', 'zip'] as const)('is digested and unpacked as one of the two: %s', async (format) => {
    const folder = await mkdtemp(join(tmpdir(), 'as-declared-swap-'));
    const bytes = { a: archives[format]('a'), b: archives[format]('b') };
    for (let pause = 0; pause < 12; pause += 1) {
      const path = join(folder, 'artifact');
      await writeFile(path, bytes.a);
      await writeFile(`${path}.new`, bytes.b);
      await mkdir(join(folder, 'into'));
      const opened = openArtifact(path, join(folder, 'into'));
      for (let turn = 0; turn < pause; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await rename(`${path}.new`, path);
      const artifact = await opened;
      const seen = artifact.sha256 === sha256(bytes.a) ? 'a' : 'b';
      expect(artifact.sha256).toBe(sha256(bytes[seen]));
      expect(filled(seen).equals(await readFile(join(artifact.root, 'artifact')))).toBe(true);
      await rm(join(folder, 'into'), { recursive: true });
    }
    await rm(folder, { recursive: true });
  });

  it('has the digest of what was written, even when it is overwritten in its place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'as-declared-swap-'));
    const path = join(folder, 'artifact');
    await writeFile(path, filled('a'));
    await mkdir(join(folder, 'into'));
    const opened = openArtifact(path, join(folder, 'into'));
    const file = await open(path, 'r+');
    for (let at = SIZE; at > 0; at -= 100_000) await file.write(Buffer.alloc(100_000, 'b'), 0, 100_000, at - 100_000);
    await file.close();
    const artifact = await opened;
    expect(sha256(await readFile(join(artifact.root, 'artifact')))).toBe(artifact.sha256);
    await rm(folder, { recursive: true });
  });

  it('leaves no other name of the zip copy behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'as-declared-copy-'));
    await writeFile(join(folder, 'tool.zip'), archives.zip('a'));
    await link(join(folder, 'tool.zip'), join(folder, 'second-name'));
    await mkdir(join(folder, 'into'));
    await openArtifact(join(folder, 'tool.zip'), join(folder, 'into'));
    expect(await readdir(join(folder, 'into'))).toEqual(['tool']);
    await rm(folder, { recursive: true });
  });
});
