// A signature verified by the digest of what it is over says what Node says of the bytes.
import { constants, createHash, generateKeyPairSync, privateEncrypt, sign, verify } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DigestName } from '../../../src/signature/signed-artifact.ts';
import { verifyPrehashed } from '../../../src/signature/verify/prehashed.ts';
import { signingKey } from '../../../src/signature/verify/signing-key.ts';
import type { KeyPair } from '../../kit/sigstore.ts';

const KEYS: readonly [string, KeyPair][] = [
  ...['P-256', 'P-384', 'P-521'].map((namedCurve): [string, KeyPair] => {
    return [namedCurve, generateKeyPairSync('ec', { namedCurve })];
  }),
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 })],
];

const digest = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest();

describe.each(KEYS)('%s', (_name, { publicKey, privateKey }) => {
  const key = signingKey(publicKey, 'the key');

  test('agrees with the verification of the bytes, whatever is signed and whatever becomes of it', async () => {
    const algorithms = fc.constantFrom<DigestName>('sha256', 'sha384', 'sha512');
    const flip = fc.option(fc.nat(), { nil: undefined });
    const property = fc.asyncProperty(fc.uint8Array(), algorithms, flip, async (bytes, algorithm, at) => {
      const signature = sign(algorithm, bytes, privateKey);
      if (at !== undefined) signature[at % signature.length]! ^= 1 + (at % 255);
      const expected = verify(algorithm, bytes, publicKey, signature);
      expect(await verifyPrehashed(digest(algorithm, bytes), algorithm, key, signature)).toBe(expected);
      expect(expected).toBe(at === undefined);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('denies another digest, and no signature at all', async () => {
    const signature = sign('sha256', Buffer.from('a'), privateKey);
    expect(await verifyPrehashed(digest('sha256', Buffer.from('b')), 'sha256', key, signature)).toBe(false);
    expect(await verifyPrehashed(digest('sha256', Buffer.from('a')), 'sha256', key, Buffer.alloc(0))).toBe(false);
  });
});

test('RSA denies what is padded beside the digest', async () => {
  const [, { publicKey, privateKey }] = KEYS.at(-1)!;
  const key = signingKey(publicKey, 'the key');
  const hash = digest('sha256', Buffer.from('a'));
  const info = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), hash]);
  const padding = constants.RSA_PKCS1_PADDING;
  const signed = (content: Buffer) => privateEncrypt({ key: privateKey, padding }, content);
  expect(await verifyPrehashed(hash, 'sha256', key, signed(info))).toBe(true);
  for (const content of [Buffer.concat([info, Buffer.from('more')]), hash, Buffer.concat([Buffer.of(0), info])])
    expect(await verifyPrehashed(hash, 'sha256', key, signed(content))).toBe(false);
});

test('Ed25519 says nothing of a digest', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const signature = sign(null, Buffer.from('a'), privateKey);
  const key = signingKey(publicKey, 'the key');
  expect(await verifyPrehashed(digest('sha512', Buffer.from('a')), 'sha512', key, signature)).toBe(false);
});
