// Where bundles come from, and what becomes of several.
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { offersFrom } from '../../../src/signature/evidence/offers.ts';
import { SIGNATURE_LIMITS } from '../../../src/signature/limits.ts';
import { BLOB, copyOf, IDENTITY, judge, refusal, rulesOf, sigstore, statement, written } from './fixture.ts';

const attested = await sigstore.signStatement(statement(), { identity: IDENTITY });
const signed = await sigstore.signBlob(BLOB, { identity: IDENTITY });
const evil = await sigstore.signBlob(BLOB, { identity: { ...IDENTITY, subject: 'https://evil.example/' } });
const broken = copyOf(signed);
broken.messageSignature.signature = attested.dsseEnvelope?.signatures[0]?.sig;

const lines = (...bundles: readonly unknown[]) => bundles.map((each) => JSON.stringify(each)).join('\n');
const reply = (...bundles: readonly unknown[]) => ({ attestations: bundles.map((bundle) => ({ bundle })) });

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(dirname(written('')), 'evidence-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}

const names = async (...paths: readonly string[]) => (await offersFrom({ paths: paths })).map(({ name }) => name);

describe('bundles are found', () => {
  test.each<[string, unknown, number]>([
    ['in a file of one', signed, 1],
    ['in one that is printed over many lines', JSON.stringify(signed, null, 2), 1],
    ['in one that ends in a line break', `${JSON.stringify(signed)}\n`, 1],
    ['on each line', lines(signed, attested), 2],
    ['on lines with some between', `\n\n${lines(signed, attested, signed)}\n\n`, 3],
    ['in the reply of a registry', reply(signed, attested), 2],
  ])('%s', async (_what, content, count) => {
    const offers = await offersFrom({ paths: [written(content)] });
    expect(offers.map((offer) => offer.read().mediaType)).toHaveLength(count);
  });

  test('but none in an empty reply', async () => {
    await expect(offersFrom({ paths: [written(reply())] })).rejects.toThrow(refusal('signature/missing'));
  });

  test('in a folder, in the order of their names, and nowhere below', async () => {
    const folder = folderOf({
      'b.json': signed,
      'a.jsonl': lines(signed, attested),
      'c.sigstore': signed,
      'd.txt': 'no',
    });
    mkdirSync(join(folder, 'e'));
    writeFileSync(join(folder, 'e/f.json'), JSON.stringify(signed));
    expect(await names(folder)).toEqual([
      `${join(folder, 'a.jsonl')}, line 1`,
      `${join(folder, 'a.jsonl')}, line 2`,
      join(folder, 'b.json'),
      join(folder, 'c.sigstore'),
    ]);
  });

  test('but not behind a link', async () => {
    const folder = folderOf({ 'a.json': signed });
    symlinkSync(join(folder, 'a.json'), join(folder, 'b.json'));
    await expect(offersFrom({ paths: [folder] })).rejects.toThrow(refusal('signature/bundle-unreadable'));
  });

  test.each<[string, unknown]>([
    ['lines', '{}\n'.repeat(SIGNATURE_LIMITS.bundles + 1)],
    ['lines of a whole file', '1\n'.repeat(4_000_000)],
    ['attestations', reply(...Array.from({ length: SIGNATURE_LIMITS.bundles + 1 }, () => ({})))],
  ])('but not more %s than anybody needs', async (_what, content) => {
    await expect(offersFrom({ paths: [written(content)] })).rejects.toThrow(refusal('signature/too-many-bundles'));
  });

  test('but not more files of a folder than anybody needs', async () => {
    const files = Array.from({ length: SIGNATURE_LIMITS.bundles + 1 }, (_, index) => [`${index}.json`, '{}'] as const);
    await expect(offersFrom({ paths: [folderOf(Object.fromEntries(files))] })).rejects.toThrow(
      refusal('signature/too-many-bundles'),
    );
  });
});

describe('of several bundles', () => {
  test.each([
    ['both hold', [signed, attested], 2],
    ['the first holds', [signed, evil], 1],
    ['the last holds', [evil, broken, signed], 1],
    ['one holds beside what is no bundle', [{}, 7, signed], 1],
  ] as const)('one is enough: %s', async (_what, bundles, holding) => {
    const answer = await judge(lines(...bundles));
    expect([answer.holding, answer.findings]).toEqual([holding, []]);
  });

  test.each([
    ['all hold', [signed, attested], []],
    ['one is signed by somebody else', [signed, evil], ['signature/identity-mismatch']],
  ] as const)('all have to hold where that is wanted: %s', async (_what, bundles, rules) => {
    await expect(rulesOf(judge(lines(...bundles), { bundles: 'all' }))).resolves.toEqual(rules);
  });

  test.each([
    ['is broken', [signed, broken], 'signature/timestamp'],
    ['is no bundle', [signed, {}], 'signature/bundle-version'],
    ['is no JSON', [signed], 'signature/not-json'],
  ] as const)('none that %s may be among them where all have to hold', async (what, bundles, rule) => {
    const text = what === 'is no JSON' ? `${lines(...bundles)}\n{"` : lines(...bundles);
    await expect(judge(text, { bundles: 'all' })).rejects.toThrow(refusal(rule, /line 2/));
  });

  test('the one with the least against it speaks, where none holds', async () => {
    const other = await sigstore.signStatement(statement({ subject: [{ name: 'other', digest: { sha256: '00' } }] }), {
      identity: { ...IDENTITY, subject: 'https://evil.example/' },
    });
    await expect(rulesOf(judge(lines(other, evil)))).resolves.toEqual(['signature/identity-mismatch']);
    await expect(judge(lines(broken, {}))).rejects.toThrow(refusal('signature/timestamp', /line 1/));
  });
});

describe('evidence without end', () => {
  const large = written(`[${'{},'.repeat(5_500_000)}{}]`);

  test('is refused, from however many paths it comes', async () => {
    await expect(offersFrom({ paths: Array.from({ length: 5 }, () => large) })).rejects.toThrow(
      refusal('signature/bundle-too-large', /together/),
    );
  });
});
