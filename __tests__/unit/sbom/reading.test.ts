import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readSbom } from '../../../src/sbom/document/read-sbom.ts';
import { bom, judge, judgeText } from './judged.ts';

const folder = mkdtempSync(join(tmpdir(), 'sbom-reading-'));
const MIB = 1024 * 1024;

afterAll(() => rmSync(folder, { recursive: true }));

async function ruleOf(path: string): Promise<unknown> {
  return readSbom(path).then(
    () => 'read',
    (error: { finding?: { rule: string } }) => error.finding?.rule,
  );
}

describe('the file', () => {
  test('is missing when there is none', async () => {
    expect(await ruleOf(join(folder, 'none.json'))).toBe('sbom/missing');
  });

  test('is missing when a part of its path is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await ruleOf(join(folder, 'file', 'bom.json'))).toBe('sbom/missing');
  });

  test('is unreadable when it is a folder', async () => {
    expect(await ruleOf(folder)).toBe('sbom/unreadable');
  });

  test('is unreadable, and nobody waits for it, when it is a FIFO', async () => {
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    expect(await ruleOf(join(folder, 'fifo'))).toBe('sbom/unreadable');
  });

  test('is too large beyond 128 MiB', async () => {
    writeFileSync(join(folder, 'large'), '');
    truncateSync(join(folder, 'large'), 128 * MIB + 1);
    expect(await ruleOf(join(folder, 'large'))).toBe('sbom/too-large');
  });
});

describe('the text', () => {
  test('may begin with one byte order mark', async () => {
    expect((await judgeText(`\uFEFF${JSON.stringify(bom())}`)).rules).toEqual([]);
  });

  test('may not begin with two', async () => {
    expect((await judgeText(`\uFEFF\uFEFF${JSON.stringify(bom())}`)).rules).toEqual(['sbom/not-parsable']);
  });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(bom())}`, 'utf16le')],
    ['Latin-1', Buffer.from('{"name":"\xe9"}', 'latin1')],
    ['zstd', zstdCompressSync(JSON.stringify(bom()))],
    ['an overlong encoding', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['half a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('is refused in %s', async (_, bytes) => {
    expect((await judgeText(bytes)).rules).toEqual(['sbom/not-utf-8']);
  });

  test.each([
    ['nothing', ''],
    ['half an object', '{"bomFormat":"CycloneDX"'],
    ['a trailing comma', '{"bomFormat":"CycloneDX",}'],
    ['a comment', '{/* hello */"bomFormat":"CycloneDX"}'],
    ['NaN', '{"version":NaN}'],
    ['a broken escape in a key', '{"\\x":1}'],
    ['two documents', '{}{}'],
    ['a string without an end', '{"name":"left-pad'],
    ['more closing brackets than opening ones', '{}]]]'],
  ])('is not parsable with %s', async (_, text) => {
    expect((await judgeText(text)).rules).toEqual(['sbom/not-parsable']);
  });

  test('is not parsable at a line and column, where the parser says so', async () => {
    const { findings } = await judgeText('{\n  "bomFormat": "CycloneDX"\n  "specVersion": "1.6"\n}');
    expect(findings[0]?.place).toMatchObject({ line: 3, column: 3 });
  });
});

describe('the format', () => {
  test.each([
    ['other XML', '<?xml version="1.0"?><project/>', 'XML'],
    ['SPDX tag-value', '# SPDX\nSPDXVersion: SPDX-2.3\n', 'SPDX tag-value'],
    ['SPDX 2', '{"spdxVersion":"SPDX-2.3"}', 'SPDX document'],
    ['SPDX 3', '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}', 'SPDX 3'],
    ['another bomFormat', '{"bomFormat":"cyclonedx"}', '"cyclonedx"'],
    ['JSON of something else', '{"name":"package"}', '`bomFormat`'],
    ['a list', '[]', 'no object'],
    ['null', 'null', 'no object'],
  ])('is not CycloneDX when it is %s, and the message says what it is', async (_, text, said) => {
    const { rules, findings } = await judgeText(text);
    expect(rules).toEqual(['sbom/not-cyclonedx']);
    expect(findings[0]?.message).toContain(said);
  });

  test.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])('is read in version %s', async (specVersion) => {
    const { rules, summary } = await judge(bom({ specVersion, version: 1 }));
    expect(rules).toEqual([]);
    expect(summary).toMatchObject({ specVersion, components: 1 });
  });

  test.each(['1.1', '1.8', '2.0', '99.1', '1.6.0', ' 1.6', 1.6, null, ['1.6'], undefined])(
    'is not read in version %j',
    async (specVersion) => {
      expect((await judge(bom({ specVersion }))).rules).toEqual(['sbom/unsupported-version']);
    },
  );

  test('has the version in question on its line', async () => {
    const { findings } = await judge({ bomFormat: 'CycloneDX', specVersion: '1.1' });
    expect(findings[0]?.place).toMatchObject({ line: 3, column: 18, pointer: '/specVersion' });
  });
});
