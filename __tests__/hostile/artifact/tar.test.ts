import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UNPACK_LIMITS } from '../../../src/artifact/limits.ts';
import type { RuleId } from '../../../src/rules.ts';
import { gnuLong, pax, TAR_END, tar, tarEntry, tgz } from '../../kit/archives.ts';
import { openBytes, refusedBy } from './unpacking.ts';

const good = tarEntry({ name: 'package/index.js' }, 'run()');
const named = (name: string | Buffer) => tgz(good, tarEntry({ name }, 'x'));
const typed = (type: string) => tgz(good, tarEntry({ name: 'package/odd', type, linkname: 'target' }));
const withMode = (mode: number) => tgz(good, tarEntry({ name: 'package/odd', mode }, 'x'));
const paxed = (...records: [string, string][]) => tgz(good, pax(records), tarEntry({ name: 'package/odd' }, 'x'));
const twice = (a: string, b: string) => tgz(tarEntry({ name: a }, '1'), tarEntry({ name: b }, '2'));
const folder = (name: string) => tarEntry({ name, type: '5', mode: 0o755 });

type Case = readonly [what: string, rule: RuleId, bytes: Buffer];

const NAMES: readonly Case[] = [
  ['a name that climbs out', 'signature/artifact-unsafe-name', named('../canary/bird')],
  ['a name that climbs out by a detour', 'signature/artifact-unsafe-name', named('package/../../canary/bird')],
  ['a folder that climbs out', 'signature/artifact-unsafe-name', tgz(good, folder('../canary/nest/'))],
  ['an absolute name', 'signature/artifact-unsafe-name', named('/tmp/as-declared-absolute')],
  ['a drive letter', 'signature/artifact-unsafe-name', named('C:package/odd')],
  ['a backslash', 'signature/artifact-unsafe-name', named('..\\canary\\bird')],
  ['a newline in a name', 'signature/artifact-unsafe-name', named('package/a\nb')],
  ['an escape sequence in a name', 'signature/artifact-unsafe-name', named('package/\x1b[2J')],
  ['a NUL in a pax name', 'signature/artifact-unsafe-name', paxed(['path', 'package/a.js\0.txt'])],
  ['a name that is not UTF-8', 'signature/artifact-unsafe-name', named(Buffer.from('package/\xff', 'latin1'))],
  ['a name written from right to left', 'signature/artifact-unsafe-name', named('package/\u202esj.exe')],
  ['a name with an ignorable character', 'signature/artifact-unsafe-name', named('package/.g\u200cit')],
  ['an empty part of a name', 'signature/artifact-unsafe-name', named('package//odd')],
  ['a dot as a part of a name', 'signature/artifact-unsafe-name', named('package/./odd')],
  ['an empty name', 'signature/artifact-unsafe-name', named('')],
  ['a part longer than a file system allows', 'signature/artifact-unsafe-name', paxed(['path', 'x'.repeat(300)])],
  ['a name of more than a thousand bytes', 'signature/artifact-unsafe-name', paxed(['path', 'x/'.repeat(900) + 'y'])],
  ['a name too many folders deep', 'signature/artifact-unsafe-name', paxed(['path', 'x/'.repeat(80) + 'y'])],
  ['a pax name that climbs out', 'signature/artifact-unsafe-name', paxed(['path', '../canary/bird'])],
  [
    'a GNU long name that climbs out',
    'signature/artifact-unsafe-name',
    tgz(good, gnuLong('../canary/bird'), tarEntry({ name: 'package/odd' }, 'x')),
  ],
];

const KINDS: readonly Case[] = [
  ['a symbolic link', 'signature/artifact-link', typed('2')],
  ['a hard link', 'signature/artifact-link', typed('1')],
  [
    'a symbolic link and a file behind it',
    'signature/artifact-link',
    tgz(
      tarEntry({ name: 'package/out', type: '2', linkname: '../../canary' }),
      tarEntry({ name: 'package/out/bird' }, 'dead'),
    ),
  ],
  [
    'a link whose target is given by pax',
    'signature/artifact-link',
    tgz(good, pax([['linkpath', '/etc/passwd']]), tarEntry({ name: 'package/odd', type: '2', linkname: 'safe' })),
  ],
  [
    'a link whose target is a GNU long name',
    'signature/artifact-link',
    tgz(good, gnuLong('/etc/passwd', 'K'), tarEntry({ name: 'package/odd', type: '2', magic: 'ustar  ' })),
  ],
  ['a character device', 'signature/artifact-special-file', typed('3')],
  ['a block device', 'signature/artifact-special-file', typed('4')],
  ['a FIFO', 'signature/artifact-special-file', typed('6')],
  ['a contiguous file', 'signature/artifact-special-file', typed('7')],
  ['a GNU sparse file', 'signature/artifact-special-file', typed('S')],
  ['a GNU volume header', 'signature/artifact-special-file', typed('V')],
  ['a pax sparse file', 'signature/artifact-special-file', paxed(['GNU.sparse.realsize', '999999'])],
  ['a setuid file', 'signature/artifact-special-mode', withMode(0o4755)],
  ['a setgid file', 'signature/artifact-special-mode', withMode(0o2755)],
  ['a sticky file', 'signature/artifact-special-mode', withMode(0o1755)],
  [
    'a setgid folder',
    'signature/artifact-special-mode',
    tgz(good, tarEntry({ name: 'package/odd/', type: '5', mode: 0o2755 })),
  ],
];

const DUPLICATES: readonly Case[] = [
  ['the same name twice', 'signature/artifact-duplicate-name', twice('package/a.js', 'package/a.js')],
  ['names that differ in a leading ./', 'signature/artifact-duplicate-name', twice('package/a.js', './package/a.js')],
  ['names that differ in case', 'signature/artifact-duplicate-name', twice('package/run.js', 'package/RUN.js')],
  ['folders that differ in case', 'signature/artifact-duplicate-name', twice('package/lib/a.js', 'package/Lib/b.js')],
  [
    'names that differ in normalisation',
    'signature/artifact-duplicate-name',
    twice('package/\u00e9', 'package/e\u0301'),
  ],
  ['names that fold to the same letters', 'signature/artifact-duplicate-name', twice('package/ss', 'package/\u00df')],
  ['names that differ in a trailing dot', 'signature/artifact-duplicate-name', twice('package/a.js', 'package/a.js.')],
  ['a file that is a folder too', 'signature/artifact-duplicate-name', twice('package/a', 'package/a/b')],
  ['a folder that is a file too', 'signature/artifact-duplicate-name', twice('package/a/b', 'package/a')],
  ['a folder twice', 'signature/artifact-duplicate-name', tgz(good, folder('package/lib/'), folder('package/lib/'))],
];

const READERS_DIFFER: readonly Case[] = [
  ['an entry after the end mark', 'signature/artifact-ambiguous', gzipSync(Buffer.concat([tar(good), tar(good)]))],
  ['an entry after one empty block', 'signature/artifact-ambiguous', tgz(Buffer.alloc(512), good)],
  ['bytes after the end mark', 'signature/artifact-ambiguous', tgz(good, TAR_END, Buffer.alloc(512, 1))],
  ['an end mark of one block', 'signature/artifact-ambiguous', gzipSync(Buffer.concat([good, Buffer.alloc(512)]))],
  ['a second gzip member', 'signature/artifact-ambiguous', Buffer.concat([tgz(good), tgz(good)])],
  [
    'an archive in two gzip members',
    'signature/artifact-ambiguous',
    Buffer.concat([gzipSync(good), gzipSync(tar(good))]),
  ],
  ['bytes after the gzip member', 'signature/artifact-ambiguous', Buffer.concat([tgz(good), Buffer.from('#!sh')])],
  ['zeros after the gzip member', 'signature/artifact-ambiguous', Buffer.concat([tgz(good), Buffer.alloc(64)])],
  ['a pax size that is not the size in the header', 'signature/artifact-ambiguous', paxed(['size', '0'])],
  ['a pax size that hides a header', 'signature/artifact-ambiguous', paxed(['size', '1024'])],
  ['a pax key twice', 'signature/artifact-ambiguous', paxed(['path', 'package/a'], ['path', 'package/b'])],
  ['a pax key taken back', 'signature/artifact-ambiguous', paxed(['path', ''])],
  [
    'a pax record of a wrong length',
    'signature/artifact-ambiguous',
    tgz(good, tarEntry({ name: 'PaxHeader', type: 'x' }, '99 path=a\n'), tarEntry({ name: 'package/odd' })),
  ],
  [
    'a pax record of a negative length',
    'signature/artifact-ambiguous',
    tgz(good, tarEntry({ name: 'PaxHeader', type: 'x' }, '-9 path=a\n'), tarEntry({ name: 'package/odd' })),
  ],
  [
    'two pax headers for one entry',
    'signature/artifact-ambiguous',
    tgz(good, pax([['path', 'package/a']]), pax([['path', 'package/b']]), tarEntry({ name: 'package/odd' })),
  ],
  [
    'a pax and a GNU name for one entry',
    'signature/artifact-ambiguous',
    tgz(good, pax([['path', 'package/a']]), gnuLong('package/b'), tarEntry({ name: 'package/odd' })),
  ],
  ['a global pax name', 'signature/artifact-ambiguous', tgz(pax([['path', 'package/all']], 'g'), good)],
  ['a global pax size', 'signature/artifact-ambiguous', tgz(pax([['size', '5']], 'g'), good)],
  ['a pax header that nothing follows', 'signature/artifact-ambiguous', tgz(good, pax([['path', 'package/a']]))],
  [
    'a pax header of 100 kB',
    'signature/artifact-ambiguous',
    tgz(good, pax([['comment', 'x'.repeat(90_000)]]), tarEntry({ name: 'package/odd' })),
  ],
  [
    'a size in base 256',
    'signature/artifact-ambiguous',
    tgz(good, tarEntry({ name: 'package/odd', size: `\x80${'\0'.repeat(10)}\x01` }, 'x')),
  ],
  [
    'a size with other digits',
    'signature/artifact-ambiguous',
    tgz(good, tarEntry({ name: 'package/odd', size: '00000000009\0' }, 'x')),
  ],
  [
    'a folder with content',
    'signature/artifact-ambiguous',
    tgz(good, tarEntry({ name: 'package/odd/', type: '5' }, tarEntry({ name: 'package/hidden' }))),
  ],
  ['a file named like a folder', 'signature/artifact-ambiguous', tgz(good, tarEntry({ name: 'package/odd/' }))],
];

const DAMAGED: readonly Case[] = [
  ['an archive cut in a file', 'signature/artifact-corrupt', gzipSync(tar(good).subarray(0, 700))],
  ['an archive cut between entries', 'signature/artifact-corrupt', gzipSync(good)],
  ['a gzip member cut short', 'signature/artifact-corrupt', tgz(good).subarray(0, -12)],
  ['a gzip member without its trailer', 'signature/artifact-corrupt', tgz(good).subarray(0, -8)],
  ['a gzip member of its header alone', 'signature/artifact-corrupt', tgz(good).subarray(0, 10)],
  ['a wrong gzip checksum', 'signature/artifact-corrupt', flipped(tgz(good), -8)],
  ['a wrong gzip size', 'signature/artifact-corrupt', flipped(tgz(good), -1)],
  ['an unknown gzip method', 'signature/artifact-corrupt', flipped(tgz(good), 2)],
  [
    'a wrong header checksum',
    'signature/artifact-corrupt',
    tgz(good, tarEntry({ name: 'package/odd', checksum: 1 }, 'x')),
  ],
  ['a header of before POSIX', 'signature/artifact-corrupt', tgz(good, tarEntry({ name: 'odd', magic: '' }, 'x'))],
  ['an archive of nothing', 'signature/artifact-empty', tgz()],
  ['an archive of folders alone', 'signature/artifact-empty', tgz(folder('package/'), folder('package/lib/'))],
  ['a compressed file that is no archive', 'signature/artifact-format', gzipSync('just text')],
];

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = at < 0 ? copy.length + at : at;
  copy.writeUInt8(copy.readUInt8(index) ^ 1, index);
  return copy;
}

describe.each([
  ['a name that is not safe', NAMES],
  ['anything but files and folders', KINDS],
  ['two entries in one place', DUPLICATES],
  ['what two readers read differently', READERS_DIFFER],
  ['what is damaged', DAMAGED],
])('a tar archive with %s', (_, cases) => {
  it.each(cases)('is refused: %s', async (_what, rule, bytes) => {
    expect(await openBytes(bytes)).toEqual(refusedBy(rule));
  });
});

describe('a tar archive too large', () => {
  it('is refused when 100 MB of zeros pack to 100 kB', async () => {
    expect(await openBytes(tgz(tarEntry({ name: 'zeros' }, Buffer.alloc(100_000_000))))).toEqual(
      refusedBy('signature/artifact-bomb'),
    );
  });

  it('is refused when its header alone promises a file of 6 GB', async () => {
    const size = `${(6 * 2 ** 30).toString(8)}\0`;
    expect(await openBytes(tgz(tarEntry({ name: 'huge', size }, 'x')))).toEqual(
      refusedBy('signature/artifact-too-large'),
    );
  });

  it('is refused when it has more entries than allowed', async () => {
    const entries = Array.from({ length: 12 }, (_, index) => tarEntry({ name: `f${index}` }, 'x'));
    expect(await openBytes(tgz(...entries), { ...UNPACK_LIMITS, entries: 11 })).toEqual(
      refusedBy('signature/artifact-too-large'),
    );
  });

  it('is refused when its files together are larger than allowed', async () => {
    const entries = ['a', 'b', 'c'].map((name) => tarEntry({ name }, Buffer.alloc(400)));
    expect(await openBytes(tgz(...entries), { ...UNPACK_LIMITS, unpackedBytes: 1000 })).toEqual(
      refusedBy('signature/artifact-too-large'),
    );
  });

  it('is refused when it is itself larger than allowed', async () => {
    expect(await openBytes(tar(good), { ...UNPACK_LIMITS, artifactBytes: 1024 })).toEqual(
      refusedBy('signature/artifact-too-large'),
    );
  });

  it('is refused when it is made of pax headers without end', async () => {
    const endless = Array.from({ length: 40 }, () => pax([['comment', 'x'.repeat(1000)]], 'g'));
    expect(await openBytes(tgz(...endless))).toEqual(refusedBy('signature/artifact-empty'));
  });
});
