// Signatures by keys that somebody keeps, of every kind, over bytes and over statements; with nothing but a digest too.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AcceptedSigners } from '../../../src/signature/accepted-signer.ts';
import type { DigestName, SignedArtifact } from '../../../src/signature/signed-artifact.ts';
import { keyFromPem, pemOf, signingKey } from '../../../src/signature/verify/signing-key.ts';
import type { KeyPair } from '../../kit/sigstore.ts';
import { artifact, BLOB, copyOf, hex, IDENTITY, judge, refusal, rulesOf, sigstore, statement } from './fixture.ts';

const ec = (namedCurve: string): KeyPair => generateKeyPairSync('ec', { namedCurve });
const rsa = (modulusLength: number): KeyPair => generateKeyPairSync('rsa', { modulusLength });

/** Keys, and the hashes that each may sign by; null for one that hashes by itself. */
const KINDS: readonly [string, KeyPair, readonly (DigestName | null)[]][] = [
  ['P-256', ec('P-256'), ['sha256']],
  ['P-384', ec('P-384'), ['sha384', 'sha256']],
  ['P-521', ec('P-521'), ['sha512', 'sha256']],
  ['RSA', rsa(2048), ['sha256']],
  ['Ed25519', generateKeyPairSync('ed25519'), [null]],
];

const kinds = KINDS.flatMap(([name, key, hashes]) => hashes.map((hash) => ({ name, key, hash })));

const keptBy = (...keys: readonly KeyPair[]): { accepted: readonly AcceptedSigners[] } => ({
  accepted: [
    {
      identities: [],
      keys: keys.map(({ publicKey }) => ({
        tools: ['*'],
        key: signingKey(publicKey, 'the key'),
        place: { file: 'policy.yml', line: 9 },
      })),
    },
  ],
});

const options = ({ key, hash }: (typeof kinds)[number]) => ({ identity: IDENTITY, kept: true, key, hash });
const byDigest = (name: DigestName): { artifact: SignedArtifact } => ({
  artifact: { name: 'tool.tgz', digests: { [name]: hex(name, BLOB) } },
});

describe.each(kinds)('$name by $hash', (kind) => {
  const { key, hash } = kind;

  test('signs a statement, of bytes and of a digest', async () => {
    const bundle = await sigstore.signStatement(statement(), options(kind));
    await expect(rulesOf(judge(bundle, keptBy(key)))).resolves.toEqual([]);
    await expect(rulesOf(judge(bundle, { ...keptBy(key), ...byDigest('sha256') }))).resolves.toEqual([]);
  });

  test('signs bytes', async () => {
    const bundle = await sigstore.signBlob(BLOB, options(kind));
    await expect(rulesOf(judge(bundle, keptBy(key)))).resolves.toEqual([]);
    const other = { artifact: artifact(Buffer.from('other')) };
    await expect(judge(bundle, { ...keptBy(key), ...other })).rejects.toThrow(refusal('signature/subject-mismatch'));
  });

  test('signs bytes of which nothing but the digest is known, unless it needs the bytes', async () => {
    const bundle = await sigstore.signBlob(BLOB, options(kind));
    const judged = judge(bundle, { ...keptBy(key), ...byDigest(hash ?? 'sha256') });
    const outcome = judged.then(
      ({ findings }) => findings.map(({ rule }) => rule),
      (error: unknown) => /signature\/[a-z-]+/.exec(String(error)),
    );
    expect([...((await outcome) ?? [])]).toEqual(hash === null ? ['signature/digest-not-enough'] : []);
  });

  test('is not another key of its kind', async () => {
    const name = kind.name === 'RSA' || kind.name === 'Ed25519' ? undefined : kind.name;
    const other = name !== undefined ? ec(name) : kind.name === 'RSA' ? rsa(2048) : generateKeyPairSync('ed25519');
    for (const bundle of [
      await sigstore.signStatement(statement(), options(kind)),
      await sigstore.signBlob(BLOB, options(kind)),
    ]) {
      await expect(judge(bundle, keptBy(other))).rejects.toThrow(/^signature\/(?:invalid-signature|log-mismatch)/);
      await expect(rulesOf(judge(bundle, keptBy(other, key)))).resolves.toEqual([]);
    }
  });

  test('denies a signature that was changed, also where only the digest is known', async () => {
    const bundle = copyOf(await sigstore.signBlob(BLOB, options(kind)));
    const signature = Buffer.from(bundle.messageSignature.signature, 'base64');
    signature[signature.length - 1]! ^= 1;
    bundle.messageSignature.signature = signature.toString('base64');
    for (const over of [{}, byDigest(hash ?? 'sha256')])
      await expect(judge(bundle, { ...keptBy(key), ...over })).rejects.toThrow(/^signature\//);
  });
});

describe('a kept key', () => {
  const [, key] = KINDS[0]!;

  test('is none where the policy names identities alone', async () => {
    const bundle = await sigstore.signBlob(BLOB, { identity: IDENTITY, kept: true, key });
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/managed-key'));
  });

  test('is not the key of a certificate, whoever it names', async () => {
    const bundle = await sigstore.signBlob(BLOB, { identity: IDENTITY, key });
    const { findings } = await judge(bundle, keptBy(key));
    expect(findings).toMatchObject([{ rule: 'signature/identity-mismatch', related: [{ line: 9 }] }]);
  });

  test('has to be one that every owner keeps', async () => {
    const bundle = await sigstore.signBlob(BLOB, { identity: IDENTITY, kept: true, key });
    const [own, other] = [keptBy(key), keptBy(ec('P-256'))];
    const accepted = [...own.accepted, ...other.accepted];
    await expect(rulesOf(judge(bundle, { accepted }))).resolves.toEqual(['signature/key-mismatch']);
  });

  test('needs a log as identities do', async () => {
    const witnesses = ['timestamp'] as const;
    const bundle = await sigstore.signBlob(BLOB, { identity: IDENTITY, kept: true, key, witnesses });
    await expect(judge(bundle, keptBy(key))).rejects.toThrow(refusal('signature/not-logged'));
  });
});

describe('a log entry', () => {
  test.each([
    ['a certificate', {}],
    ['a kept key', { kept: true }],
  ])('that was made for another key denies %s', async (_what, kept) => {
    const key = ec('P-256');
    const right = await sigstore.signBlob(BLOB, { identity: IDENTITY, key, ...kept });
    const body = Buffer.from(right.verificationMaterial?.tlogEntries[0]?.canonicalizedBody ?? '', 'base64');
    const entry = JSON.parse(body.toString()) as { spec: { signature: { publicKey: { content: string } } } };
    const pem = ec('P-256').publicKey.export({ format: 'pem', type: 'spki' }).toString();
    entry.spec.signature.publicKey.content = Buffer.from(pem).toString('base64');
    // The log takes what it is given; the signature in the entry is the one in the bundle.
    const bundle = copyOf(await sigstore.signBlob(BLOB, { identity: IDENTITY, key, ...kept, entry: entry as never }));
    bundle.messageSignature = right.messageSignature;
    bundle.verificationMaterial.timestampVerificationData = right.verificationMaterial?.timestampVerificationData;
    if (!('kept' in kept)) bundle.verificationMaterial.certificate = right.verificationMaterial?.certificate;
    await expect(judge(bundle, 'kept' in kept ? keptBy(key) : {})).rejects.toThrow(
      refusal('signature/log-mismatch', /another key/),
    );
  });
});

describe('a public key', () => {
  const pem = pemOf(signingKey(ec('P-256').publicKey, 'the key'));
  const text = (key: KeyPair['publicKey']) => key.export({ format: 'pem', type: 'spki' }).toString();

  test('is read from PEM, whatever space is around it', () => {
    expect(pemOf(keyFromPem(`\n${pem}\n\n`, 'The key'))).toBe(pem);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['a path', 'keys/acme.pub'],
    ['two of them', `${pem}${pem}`],
    ['text before it', `acme\n${pem}`],
    ['a private one', ec('P-256').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()],
    ['no base64', pem.replace(/[A-Z]{4}/, '????')],
    ['a short RSA key', text(rsa(1024).publicKey)],
    ['another curve', text(ec('secp256k1').publicKey)],
    ['a key that agrees on secrets', text(generateKeyPairSync('x25519').publicKey)],
    ['RSA-PSS', text(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey)],
  ])('denies %s', (_what, content) => {
    expect(() => keyFromPem(content, 'The key')).toThrow(refusal('signature/key-unusable'));
  });
});

describe('what is no public key is called by its name', () => {
  const pem = (label: string) => `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`;
  test.each([
    [pem('PRIVATE KEY'), /a private key/],
    [pem('ENCRYPTED PRIVATE KEY'), /a private key/],
    [pem('CERTIFICATE'), /a CERTIFICATE/],
    [pem('PUBLIC KEY') + pem('PUBLIC KEY'), /2 blocks/],
    [`# ours\n${pem('PUBLIC KEY')}`, /something around it/],
    ['ssh-ed25519 AAAA us', /a key of SSH/],
    ['{}', /no PEM/],
    ['', /no PEM/],
  ])('%j', (content, said) => {
    expect(() => keyFromPem(content, 'The key')).toThrow(refusal('signature/key-unusable', said));
  });
});

describe('a log entry for the same key', () => {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  test.each([
    [
      'that names another identity',
      () => sigstore.signBlob(BLOB, { identity: { ...IDENTITY, subject: `${IDENTITY.subject}0` }, key }),
    ],
    ['that names no identity', () => sigstore.signBlob(BLOB, { identity: IDENTITY, key, kept: true })],
  ])('%s hides who signed from those who watch the log, and is denied', async (_what, sign) => {
    const { certificate } = copyOf(await sigstore.signBlob(BLOB, { identity: IDENTITY, key })).verificationMaterial;
    const bundle = copyOf(await sign());
    delete bundle.verificationMaterial.publicKey;
    bundle.verificationMaterial.certificate = certificate;
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/log-mismatch', /another certificate/));
  });
});
