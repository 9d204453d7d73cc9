import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UNPACK_LIMITS } from '../../../src/artifact/limits.ts';
import type { RuleId } from '../../../src/rules.ts';
import { dataDescriptor, extraField, type ZipEntry, zip, zipEndRecord } from '../../kit/archives.ts';
import { openBytes, refusedBy } from './unpacking.ts';

const DESCRIPTOR = 0x0008;
const good: ZipEntry = { name: 'tool/run.py', content: 'print(1)' };
const named = (name: string | Buffer, flags = 0) => zip([good, { name, content: 'x', flags }]);
const withMode = (mode: number, name = 'tool/odd') => zip([good, { name, content: 'x', mode }]);
const other = (odd: Omit<ZipEntry, 'name'>) => zip([good, { name: 'tool/odd', content: 'content', ...odd }]);
const twice = (a: string, b: string) =>
  zip([
    { name: a, content: '1' },
    { name: b, content: '2' },
  ]);

/** Content with its sizes stated behind it, and nothing before it. */
function streamed(after: Buffer): ZipEntry {
  return { name: 'tool/odd', content: 'content', flags: DESCRIPTOR, local: { crc: 0, compressed: 0, size: 0 }, after };
}

const content = Buffer.from('content');
const packed = deflateRawSync(content);

/** A hidden archive in the comment of another: which of the two a reader sees depends on how it searches. */
function hiddenInComment(): Buffer {
  const inner = zipEndRecord(0, 0, 0, Buffer.alloc(0));
  return zip([good], { comment: inner });
}

function zip64Locator(start: number, bytes: number): Buffer {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 0, 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(0n, 24);
  record.writeBigUInt64LE(0n, 32);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(start + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
}

type Case = readonly [what: string, rule: RuleId, bytes: Buffer];

const NAMES: readonly Case[] = [
  ['a name that climbs out', 'signature/artifact-unsafe-name', named('../canary/bird')],
  ['an absolute name', 'signature/artifact-unsafe-name', named('/tmp/as-declared-absolute')],
  ['a backslash', 'signature/artifact-unsafe-name', named('..\\canary\\bird')],
  ['a drive letter', 'signature/artifact-unsafe-name', named('C:/odd')],
  ['a NUL in a name', 'signature/artifact-unsafe-name', named('tool/a.py\0.txt')],
  ['a name in an unstated encoding', 'signature/artifact-unsafe-name', named(Buffer.from('caf\x82', 'latin1'))],
  ['a name that is not the UTF-8 it claims', 'signature/artifact-unsafe-name', named(Buffer.from([0x61, 0xff]), 0x800)],
  ['the same name twice', 'signature/artifact-duplicate-name', twice('tool/a', 'tool/a')],
  ['names that differ in case', 'signature/artifact-duplicate-name', twice('tool/run.py', 'tool/Run.py')],
  ['a file that is a folder too', 'signature/artifact-duplicate-name', twice('tool/a', 'tool/a/b')],
];

const KINDS: readonly Case[] = [
  ['a symbolic link', 'signature/artifact-link', withMode(0o120777)],
  ['a FIFO', 'signature/artifact-special-file', withMode(0o010644)],
  ['a character device', 'signature/artifact-special-file', withMode(0o020644)],
  ['a socket', 'signature/artifact-special-file', withMode(0o140644)],
  ['a setuid file', 'signature/artifact-special-mode', withMode(0o104755)],
  ['a setgid file', 'signature/artifact-special-mode', withMode(0o102755)],
  ['a sticky file', 'signature/artifact-special-mode', withMode(0o101755)],
  ['an encrypted entry', 'signature/artifact-encrypted', other({ flags: 0x0001 })],
  ['an entry of strong encryption', 'signature/artifact-corrupt', other({ flags: 0x0041 })],
  ['masked headers', 'signature/artifact-format', other({ flags: 0x2000 })],
  ['a patch in the place of content', 'signature/artifact-format', other({ flags: 0x0020 })],
  ['an unknown compression', 'signature/artifact-format', other({ method: 12 })],
];

const READERS_DIFFER: readonly Case[] = [
  ['another name before the content', 'signature/artifact-ambiguous', other({ local: { name: 'tool/new' } })],
  ['another size before the content', 'signature/artifact-ambiguous', other({ local: { size: 3 } })],
  ['another checksum before the content', 'signature/artifact-ambiguous', other({ local: { crc: 3 } })],
  ['another method before the content', 'signature/artifact-ambiguous', other({ local: { method: 0 } })],
  ['other flags before the content', 'signature/artifact-ambiguous', other({ local: { flags: 0x800 } })],
  [
    'two entries with the same content',
    'signature/artifact-ambiguous',
    zip([good, { ...good, central: { offset: 0 } }]),
  ],
  [
    'entries that overlap',
    'signature/artifact-ambiguous',
    zip([
      { name: 'a', method: 0, content: zip([{ name: 'b', content: 'x' }]) },
      { name: 'b', central: { offset: 31 } },
    ]),
  ],
  ['bytes between entries', 'signature/artifact-ambiguous', zip([{ ...good, after: Buffer.from('hidden') }, good])],
  ['bytes before the list of entries', 'signature/artifact-ambiguous', zip([good], { gap: Buffer.from('hidden') })],
  ['an entry that is not listed', 'signature/artifact-ambiguous', unlisted()],
  ['bytes after the end record', 'signature/artifact-ambiguous', Buffer.concat([zip([good]), Buffer.from('tail')])],
  ['two archives in a row', 'signature/artifact-ambiguous', Buffer.concat([zip([good]), zip([good])])],
  ['an end record in the comment', 'signature/artifact-ambiguous', hiddenInComment()],
  ['more entries stated than listed', 'signature/artifact-corrupt', zip([good], { entriesStated: 2 })],
  [
    'fewer entries stated than listed',
    'signature/artifact-ambiguous',
    zip([good, { name: 'b' }], { entriesStated: 1 }),
  ],
  ['an entry listed behind the last one counted', 'signature/artifact-ambiguous', listedButNotCounted()],
  ['a list of entries elsewhere', 'signature/artifact-ambiguous', zip([good], { beforeEnd: () => Buffer.alloc(9) })],
  ['a zip64 end record that says no entries', 'signature/artifact-format', zip([good], { beforeEnd: zip64Locator })],
  [
    'zip64 sizes of an entry',
    'signature/artifact-format',
    other({ both: { extra: extraField(0x0001, Buffer.alloc(16)) } }),
  ],
  [
    'zip64 sizes before the content alone',
    'signature/artifact-format',
    other({ local: { extra: extraField(0x0001, Buffer.alloc(16)) } }),
  ],
  [
    'a second name',
    'signature/artifact-ambiguous',
    other({ central: { extra: extraField(0x7075, Buffer.from('x')) } }),
  ],
  ['a second mode', 'signature/artifact-ambiguous', other({ local: { extra: extraField(0x756e, Buffer.alloc(14)) } })],
  [
    'a lie behind the content',
    'signature/artifact-ambiguous',
    zip([streamed(dataDescriptor(crc32(content), packed.length, 3)), good]),
  ],
  [
    'nothing behind the content where sizes should be',
    'signature/artifact-ambiguous',
    zip([streamed(Buffer.alloc(0))]),
  ],
  [
    'sizes behind content that is not compressed',
    'signature/artifact-ambiguous',
    other({ method: 0, flags: DESCRIPTOR, after: dataDescriptor(crc32(content), 7, 7) }),
  ],
  [
    'bytes after the compressed content',
    'signature/artifact-ambiguous',
    other({ raw: Buffer.concat([packed, Buffer.from('hidden')]) }),
  ],
  ['a folder by mode that is a file by name', 'signature/artifact-ambiguous', withMode(0o040755)],
  ['a file by mode that is a folder by name', 'signature/artifact-ambiguous', withMode(0o100644, 'tool/odd/')],
  ['a DOS folder that is a file by name', 'signature/artifact-ambiguous', other({ mode: 0, dosAttributes: 0x10 })],
  ['a folder with content', 'signature/artifact-ambiguous', withMode(0o040755, 'tool/odd/')],
];

const DAMAGED: readonly Case[] = [
  ['a wrong checksum', 'signature/artifact-corrupt', other({ both: { crc: 1 } })],
  ['a size too small', 'signature/artifact-corrupt', other({ both: { size: 3 } })],
  ['a size too large', 'signature/artifact-corrupt', other({ both: { size: 99 } })],
  ['a stored file of two sizes', 'signature/artifact-corrupt', other({ method: 0, both: { size: 99 } })],
  ['content that is not deflated', 'signature/artifact-corrupt', other({ raw: Buffer.from('\x07nonsense') })],
  ['content beyond the end', 'signature/artifact-corrupt', zip([{ ...good, both: { compressed: 100_000 } }])],
  [
    'a header that is not where the list says',
    'signature/artifact-corrupt',
    zip([{ ...good, central: { offset: 5 } }]),
  ],
  ['an extra field longer than its room', 'signature/artifact-corrupt', other({ both: { extra: Buffer.alloc(4, 9) } })],
  ['its end cut off', 'signature/artifact-corrupt', zip([good]).subarray(0, -30)],
  ['its last byte cut off', 'signature/artifact-ambiguous', zip([good]).subarray(0, -1)],
  ['no entries', 'signature/artifact-empty', zip([])],
  ['several volumes', 'signature/artifact-format', secondVolume()],
];

/** An entry before the first one listed, which a reader that streams would find first. */
function unlisted(): Buffer {
  const whole = zip([good, { name: 'tool/odd', content: 'x' }]);
  const listStart = whole.indexOf('PK\x01\x02');
  const secondListed = whole.indexOf('PK\x01\x02', listStart + 1);
  const list = whole.subarray(secondListed, whole.indexOf('PK\x05\x06'));
  return Buffer.concat([whole.subarray(0, listStart), list, zipEndRecord(1, list.length, listStart, Buffer.alloc(0))]);
}

/** One content listed twice, of which the end record counts only the first. */
function listedButNotCounted(): Buffer {
  const one = zip([good]);
  const listStart = one.indexOf('PK\x01\x02');
  const listed = one.subarray(listStart, one.indexOf('PK\x05\x06'));
  const list = Buffer.concat([listed, listed]);
  return Buffer.concat([one.subarray(0, listStart), list, zipEndRecord(1, list.length, listStart, Buffer.alloc(0))]);
}

function secondVolume(): Buffer {
  const bytes = zip([good]);
  bytes.writeUInt16LE(1, bytes.indexOf('PK\x05\x06') + 4);
  return bytes;
}

describe.each([
  ['a name that is not safe', NAMES],
  ['an entry that is not plain', KINDS],
  ['what two readers read differently', READERS_DIFFER],
  ['what is damaged', DAMAGED],
])('a zip archive with %s', (_, cases) => {
  it.each(cases)('is refused: %s', async (_what, rule, bytes) => {
    expect(await openBytes(bytes)).toEqual(refusedBy(rule));
  });
});

describe('a zip archive too large', () => {
  it('is refused when 100 MB of zeros pack to 100 kB', async () => {
    expect(await openBytes(zip([{ name: 'zeros', content: Buffer.alloc(100_000_000) }]))).toEqual(
      refusedBy('signature/artifact-bomb'),
    );
  });

  it('is refused when its files unpack to more than they state', async () => {
    const bytes = zip([{ name: 'zeros', content: Buffer.alloc(100_000_000), both: { size: 10 } }]);
    expect(await openBytes(bytes)).toEqual(refusedBy('signature/artifact-corrupt'));
  });

  it('is refused when it has more entries than allowed', async () => {
    const entries = Array.from({ length: 12 }, (_, index) => ({ name: `f${index}`, content: 'x' }));
    expect(await openBytes(zip(entries), { ...UNPACK_LIMITS, entries: 11 })).toEqual(
      refusedBy('signature/artifact-too-large'),
    );
  });

  it('is refused when one file states more than allowed', async () => {
    expect(await openBytes(zip([good]), { ...UNPACK_LIMITS, fileBytes: 5 })).toEqual(
      refusedBy('signature/artifact-too-large'),
    );
  });
});
