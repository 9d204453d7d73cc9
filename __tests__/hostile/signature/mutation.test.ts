// No spoilt bundle passes with another meaning, and none crashes the judge.
import { generateKeyPairSync } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import type { Proof } from '../../../src/signature/prove.ts';
import { signingKey } from '../../../src/signature/verify/signing-key.ts';
import { BLOB, IDENTITY, judge, SUBJECT, signedBy, sigstore, statement } from '../../unit/signature/fixture.ts';

const RUNS = 300;

const extensions = { 9: SUBJECT, 11: 'github-hosted', 12: 'https://github.com/acme/tool' };
const key = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const accepted = [
  {
    ...signedBy({}),
    keys: [{ tools: ['*'], key: signingKey(key.publicKey, 'the key'), place: { file: 'policy.yml' } }],
  },
];

/** Bundles of every kind, and what each proves. */
const valid = await Promise.all(
  [
    await sigstore.signStatement(statement(), { identity: { ...IDENTITY, extensions } }),
    await sigstore.signBlob(BLOB, { identity: IDENTITY }),
    await sigstore.signBlob(BLOB, { identity: IDENTITY, witnesses: ['proof', 'timestamp'] }),
    await sigstore.signStatement(statement(), { identity: IDENTITY, log: 'rekor2' }),
    await sigstore.signBlob(BLOB, { identity: IDENTITY, kept: true, key, hash: 'sha384' }),
    await sigstore.signStatement(statement(), { identity: IDENTITY, kept: true, key }),
  ].map(async (each) => {
    const text = JSON.stringify(each);
    return { text, meaning: meaningOf((await judge(text, { accepted })).proof) };
  }),
);
const bundle = fc.constantFrom(...valid);

function meaningOf({ signer, statement: said }: Proof): unknown {
  return { signer: signer.kind === 'key' ? 'the key' : signer, said };
}

/** What a spoilt bundle comes to. A byte outside all that is signed may change unnoticed: it then proves the same. */
async function outcome(
  text: string,
  meaning: unknown,
): Promise<'refused' | 'proves the same' | 'proves something else'> {
  try {
    const { proof, findings } = await judge(text, { accepted });
    const same = findings.every(({ level }) => level !== 'error') && isDeepStrictEqual(meaningOf(proof), meaning);
    return same ? 'proves the same' : 'proves something else';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

test('a bundle with a character changed never proves something else', async () => {
  const character = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 });
  const property = fc.asyncProperty(bundle, fc.nat(), character, async ({ text, meaning }, position, other) => {
    const at = position % text.length;
    expect(await outcome(text.slice(0, at) + other + text.slice(at + 1), meaning)).not.toBe('proves something else');
  });
  await expect(fc.assert(property, { numRuns: RUNS })).resolves.toBeUndefined();
});

test('a bundle with a value replaced, removed or doubled never proves something else', async () => {
  const replacement = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
  const property = fc.asyncProperty(
    bundle,
    fc.nat(),
    replacement,
    fc.boolean(),
    async ({ text, meaning }, choice, value, double) => {
      const changed: unknown = JSON.parse(text);
      const all = places(changed);
      const [parent, key] = all[choice % all.length]!;
      if (double && Array.isArray(parent)) parent.push(parent[Number(key)]);
      else parent[key] = value;
      expect(await outcome(JSON.stringify(changed), meaning)).not.toBe('proves something else');
    },
  );
  await expect(fc.assert(property, { numRuns: RUNS })).resolves.toBeUndefined();
});

test('a bundle with a bit of its signed parts flipped never proves something else', async () => {
  const parts = ['payload', 'sig', 'signature', 'canonicalizedBody', 'rawBytes', 'signedTimestamp', 'digest'];
  const property = fc.asyncProperty(
    bundle,
    fc.nat(),
    fc.nat(),
    fc.integer({ min: 1, max: 255 }),
    async (one, choice, position, by) => {
      const changed: unknown = JSON.parse(one.text);
      const all = places(changed).filter(([parent, name]) => parts.includes(name) && typeof parent[name] === 'string');
      const [parent, name] = all[choice % all.length]!;
      const bytes = Buffer.from(String(parent[name]), 'base64');
      bytes[position % bytes.length]! ^= by;
      parent[name] = bytes.toString('base64');
      expect(await outcome(JSON.stringify(changed), one.meaning)).not.toBe('proves something else');
    },
  );
  await expect(fc.assert(property, { numRuns: RUNS })).resolves.toBeUndefined();
});

/** Every member of every object and list in `value`. */
function places(value: unknown): [parent: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [[parent, key], ...places(parent[key])]);
}
