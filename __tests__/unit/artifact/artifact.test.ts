import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Artifact, openArtifact } from '../../../src/artifact/artifact.ts';
import { dataDescriptor, gnuLong, pax, tar, tarEntry, tgz, zip, zstdRaw } from '../../kit/archives.ts';

let stage: string;

beforeEach(() => {
  stage = mkdtempSync(join(tmpdir(), 'as-declared-artifact-'));
  mkdirSync(join(stage, 'into'));
});

afterEach(() => {
  rmSync(stage, { recursive: true });
});

function openBytes(bytes: Buffer, name = 'artifact'): Promise<Artifact> {
  writeFileSync(join(stage, name), bytes);
  return openArtifact(join(stage, name), join(stage, 'into'));
}

function digest(algorithm: string, bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

const read = (artifact: Artifact, path: string) => readFileSync(join(artifact.root, path), 'utf8');
const paths = ({ contents }: Artifact) => contents.map(({ path }) => path);

describe('an artifact', () => {
  it('has size and digests of the file, and of each file in it', async () => {
    const bytes = tgz(tarEntry({ name: 'a.js' }, 'a'), tarEntry({ name: 'b.sh', mode: 0o755 }, 'b'));
    const artifact = await openBytes(bytes);
    expect(artifact).toMatchObject({
      path: join(stage, 'artifact'),
      format: 'tgz',
      size: bytes.length,
      sha256: digest('sha256', bytes),
      sha512: digest('sha512', bytes),
      files: 2,
      bytes: 2,
      contents: [
        { path: 'a.js', sha256: digest('sha256', Buffer.from('a')), executable: false },
        { path: 'b.sh', sha256: digest('sha256', Buffer.from('b')), executable: true },
      ],
    });
  });

  it('is told by its content and not by its name', async () => {
    const artifact = await openBytes(zip([{ name: 'run.py', content: 'print(1)' }]), 'tool.tgz');
    expect(artifact.format).toBe('zip');
  });

  it('has one owner, one time and no modes but 0644 and 0755, whatever the archive says', async () => {
    const folder = tarEntry({ name: 'top/lib/', type: '5', mode: 0o700 });
    const files = [tarEntry({ name: 'top/a', mode: 0o400 }, 'x'), tarEntry({ name: 'top/lib/b', mode: 0o777 }, 'x')];
    const { root } = await openBytes(tgz(folder, ...files));
    const seen = ['.', 'a', 'lib', 'lib/b'].map((path) => statSync(join(root, path)));
    expect(seen.map(({ mode }) => mode.toString(8))).toEqual(['40755', '100644', '40755', '100755']);
    expect(new Set(seen.map(({ uid }) => uid))).toEqual(new Set([process.getuid?.()]));
    expect(new Set(seen.map(({ mtime }) => mtime.toISOString()))).toEqual(new Set(['1980-01-01T00:00:00.000Z']));
  });
});

describe('the root of an artifact', () => {
  it('is the folder below which everything lies', async () => {
    const artifact = await openBytes(tgz(tarEntry({ name: 'package/a.js' }), tarEntry({ name: 'package/lib/b.js' })));
    expect(artifact.root).toBe(join(stage, 'into', 'tool', 'package'));
    expect(paths(artifact)).toEqual(['a.js', 'lib/b.js']);
  });

  it.each([
    ['two things are at the top', [tarEntry({ name: 'package/a.js' }), tarEntry({ name: 'README' })]],
    ['one file is at the top', [tarEntry({ name: 'a.js' })]],
  ])('is where everything is unpacked when %s', async (_, entries) => {
    expect((await openBytes(tgz(...entries))).root).toBe(join(stage, 'into', 'tool'));
  });
});

describe('a tar archive', () => {
  it('is unpacked as npm packs it', async () => {
    const source = join(stage, 'source');
    mkdirSync(join(source, 'bin'), { recursive: true });
    writeFileSync(join(source, 'package.json'), '{"name":"tool","version":"1.0.0","bin":"bin/tool.js"}');
    writeFileSync(join(source, 'bin/tool.js'), '#!/usr/bin/env node\n');
    writeFileSync(join(source, `${'long-'.repeat(30)}name.js`), 'export {};\n');
    chmodSync(join(source, 'bin/tool.js'), 0o755);
    execFileSync('npm', ['pack', '--ignore-scripts', `--pack-destination=${stage}`], { cwd: source, stdio: 'ignore' });
    const artifact = await openArtifact(join(stage, 'tool-1.0.0.tgz'), join(stage, 'into'));
    expect(artifact.contents.map(({ path, executable }) => [path, executable])).toEqual([
      ['bin/tool.js', true],
      [`${'long-'.repeat(30)}name.js`, false],
      ['package.json', false],
    ]);
  });

  it('is unpacked as GNU tar packs a folder', async () => {
    const source = join(stage, 'source');
    mkdirSync(join(source, 'lib'), { recursive: true });
    writeFileSync(join(source, 'lib/a.js'), 'a');
    writeFileSync(join(source, 'run'), '#!/bin/sh\n');
    execFileSync('tar', ['-C', source, '-cf', join(stage, 'tool.tar'), '.']);
    const artifact = await openArtifact(join(stage, 'tool.tar'), join(stage, 'into'));
    expect(artifact.format).toBe('tar');
    expect(paths(artifact)).toEqual(['lib/a.js', 'run']);
  });

  it('may have a global header, as git writes one, and long names of both kinds', async () => {
    const long = `${'folder/'.repeat(20)}name`;
    const longer = `${'ordner/'.repeat(20)}näme`;
    const artifact = await openBytes(
      tgz(
        pax([['comment', '0123456789abcdef']], 'g'),
        pax([
          ['path', longer],
          ['size', '1'],
        ]),
        tarEntry({ name: 'cut' }, 'p'),
        gnuLong(long),
        tarEntry({ name: 'cut', magic: 'ustar  ' }, 'g'),
      ),
    );
    expect(read(artifact, longer)).toBe('p');
    expect(read(artifact, long)).toBe('g');
  });

  it('may have a gzip header with everything in it', async () => {
    const plain = gzipSync(tar(tarEntry({ name: 'a' }, 'x')));
    const fields = Buffer.concat([Buffer.from([3, 0]), Buffer.from('abc'), Buffer.from('name\0remark\0')]);
    const header = Buffer.concat([plain.subarray(0, 3), Buffer.from([0x1e]), plain.subarray(4, 10), fields]);
    const checksum = Buffer.alloc(2);
    checksum.writeUInt16LE(crc32(header) & 0xffff);
    const artifact = await openBytes(Buffer.concat([header, checksum, plain.subarray(10)]));
    expect(read(artifact, 'a')).toBe('x');
  });
});

describe('a zip archive', () => {
  it('is unpacked as wheels are: deflated and stored, without modes', async () => {
    const artifact = await openBytes(
      zip([
        { name: 'tool/__init__.py', content: 'print(1)', mode: 0 },
        { name: 'tool/data.bin', content: 'raw', method: 0, mode: 0 },
        { name: 'tool-1.0.dist-info/RECORD', content: '', mode: 0 },
        { name: 'tool-1.0.data/scripts/run', content: '#!python\n', mode: 0 },
      ]),
    );
    expect(artifact).toMatchObject({ format: 'zip', root: join(stage, 'into', 'tool'), files: 4 });
    expect(read(artifact, 'tool/data.bin')).toBe('raw');
    expect(artifact.contents.filter(({ executable }) => executable).map(({ path }) => path)).toEqual([
      'tool-1.0.data/scripts/run',
    ]);
  });

  it('may have folders, a comment, names in UTF-8 and sizes behind the content', async () => {
    const content = Buffer.from('streamed');
    const artifact = await openBytes(
      zip(
        [
          { name: 'top/', mode: 0o040755, method: 0, dosAttributes: 0x10 },
          { name: 'top/grüße', content: 'hello', flags: 0x0800 },
          {
            name: 'top/streamed',
            content,
            mode: 0o100755,
            flags: 0x0008,
            local: { crc: 0, compressed: 0, size: 0 },
            after: dataDescriptor(crc32(content), deflateRawSync(content).length, content.length),
          },
        ],
        { comment: Buffer.from('0123456789abcdef') },
      ),
    );
    expect(artifact.contents.map(({ path, executable }) => [path, executable])).toEqual([
      ['grüße', false],
      ['streamed', true],
    ]);
  });
});

describe('a Zstandard archive', () => {
  const content = Buffer.concat([Buffer.alloc(300_000, 'abc'), Buffer.from(digest('sha512', Buffer.from('x')))]);
  const archive = tar(tarEntry({ name: 'package/big' }, content));

  it.each([
    ['raw blocks', zstdRaw(archive)],
    ['compressed blocks', zstdCompressSync(archive)],
    ['compressed blocks and a checksum', zstdCompressSync(archive, { params: { [constants.ZSTD_c_checksumFlag]: 1 } })],
    ['its strongest level', zstdCompressSync(archive, { params: { [constants.ZSTD_c_compressionLevel]: 19 } })],
  ])('is unpacked with %s', async (_, bytes) => {
    const artifact = await openBytes(bytes);
    expect(artifact).toMatchObject({ format: 'tar.zst', files: 1, bytes: content.length });
    expect(artifact.contents[0]?.sha256).toBe(digest('sha256', content));
  });
});

describe('a single file', () => {
  it.each([
    ['a script', Buffer.from('#!/bin/sh\necho hello\n'), true],
    ['an ELF program', readFileSync(process.execPath).subarray(0, 100_000), true],
    ['a script that is a zip archive behind its first line', Buffer.concat([Buffer.from('#!python\n'), zip([])]), true],
    ['data', Buffer.from('{"not": "run"}'), false],
    ['a single byte', Buffer.from('x'), false],
  ])('is kept under its name: %s', async (_, bytes, executable) => {
    const artifact = await openBytes(bytes, 'my-tool');
    expect(artifact).toMatchObject({ format: 'file', files: 1, sha256: digest('sha256', bytes) });
    expect(artifact.contents).toEqual([{ path: 'my-tool', sha256: artifact.sha256, executable }]);
    expect((statSync(join(artifact.root, 'my-tool')).mode & 0o777).toString(8)).toBe(executable ? '755' : '644');
  });
});
