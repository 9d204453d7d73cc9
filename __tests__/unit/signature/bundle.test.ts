import { mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { offersFrom } from '../../../src/signature/evidence/offers.ts';
import { SIGNATURE_LIMITS } from '../../../src/signature/limits.ts';
import { BLOB, copyOf, IDENTITY, refusal, sigstore, statement, written } from './fixture.ts';

const attested = await sigstore.signStatement(statement(), { identity: IDENTITY });
const signed = await sigstore.signBlob(BLOB, { identity: IDENTITY });

async function readAt(path: string) {
  const [offer] = await offersFrom({ paths: [path] });
  return offer!.read();
}

const read = (content: unknown) => readAt(written(content));

/** The bundle after `change`. */
function spoilt(bundle: unknown, change: (bundle: ReturnType<typeof copyOf>) => void) {
  const copy = copyOf(bundle);
  change(copy);
  return copy;
}

describe('the file', () => {
  test('is read when it is in order', async () => {
    expect((await read(attested)).content.$case).toBe('dsseEnvelope');
    expect((await read(signed)).content.$case).toBe('messageSignature');
  });

  test('denies a bundle that nobody named or that is not there', async () => {
    await expect(offersFrom({ paths: [] })).rejects.toThrow(refusal('signature/missing'));
    await expect(offersFrom({ paths: ['/does/not/exist'] })).rejects.toThrow(refusal('signature/missing'));
  });

  test('denies a folder without evidence', async () => {
    const folder = mkdtempSync(join(dirname(written('')), 'empty-'));
    await expect(offersFrom({ paths: [folder] })).rejects.toThrow(refusal('signature/missing'));
  });

  test('denies more bytes than the limit, without reading them all', async () => {
    const path = written('');
    writeFileSync(path, Buffer.alloc(SIGNATURE_LIMITS.bundleBytes + 1, ' '));
    await expect(offersFrom({ paths: [path] })).rejects.toThrow(refusal('signature/bundle-too-large'));
    await expect(offersFrom({ paths: ['/dev/zero'] })).rejects.toThrow(refusal('signature/bundle-unreadable'));
  });
});

describe('the text', () => {
  const text = JSON.stringify(signed);

  test.each([
    ['nothing', ''],
    ['half of it', text.slice(0, 100)],
    ['more than one', text + text],
    ['a comment', `// signed\n${text}`],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0x22, 0xff, 0x22])])],
  ])('denies %s', (_, content) => expect(read(content)).rejects.toThrow(refusal('signature/not-json')));

  test('denies a key twice, however it is spelt', async () => {
    const twice = text.replace('{"mediaType"', '{"mediaType":"x","mediaType"');
    const escaped = text.replace('{"mediaType"', '{"\\u006dediaType":"x","mediaType"');
    const nested = text.replace('"signature":', '"signature":"AAAA","signature" :');
    for (const content of [twice, escaped, nested])
      await expect(read(content)).rejects.toThrow(refusal('signature/duplicate-key'));
  });

  test('denies nesting that would exhaust a stack', async () => {
    const depth = 100_000;
    await expect(read('['.repeat(depth) + ']'.repeat(depth))).rejects.toThrow(refusal('signature/too-deep'));
  });
});

describe('the form', () => {
  test.each(['[]', 'null', '1', '"bundle"', '{}'])('denies %s', async (content) => {
    await expect(read(content)).rejects.toMatchObject({ name: 'Refusal' });
  });

  test.each([
    'application/vnd.dev.sigstore.bundle.v9.9+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.4',
    'application/vnd.dev.sigstore.bundle.v0.3+json; charset=utf-8',
    ['application/vnd.dev.sigstore.bundle.v0.3+json'],
    undefined,
  ])('denies the media type %s', async (mediaType) => {
    await expect(read({ ...signed, mediaType })).rejects.toThrow(refusal('signature/bundle-version'));
  });

  test.each([
    ['trailing junk', (good: string) => `${good}!junk`],
    ['junk within', (good: string) => `${good.slice(0, 8)}!!!!${good.slice(8)}`],
    ['a line break', (good: string) => `${good}\n`],
    ['no padding', () => 'QUI'],
    ['bits that do not count', () => 'QUJ='],
    ['the alphabet of URLs', () => '-_-_'],
    ['a number', () => 7],
    ['bytes in a list', () => [1, 2, 3]],
  ])('denies base64 with %s', async (_, spoil) => {
    const bundle = spoilt(signed, (copy) => {
      copy.messageSignature.signature = spoil(copy.messageSignature.signature);
    });
    await expect(read(bundle)).rejects.toThrow(refusal('signature/bundle-base64', /signature is not canonical base64/));
  });

  test.each([
    ['an envelope alone', (attested as unknown as { dsseEnvelope: object }).dsseEnvelope, /envelope \(DSSE\) alone/],
    ['a bundle of cosign before', { base64Signature: 'a', cert: 'b', rekorBundle: {} }, /cosign/],
    ['what a verification said', { attestation: {}, verificationResult: {} }, /gh attestation verify/],
    ['a list', [attested], /a list/],
  ])('says what it is in the place of a bundle: %s', async (_what, content, said) => {
    await expect(read(content)).rejects.toThrow(refusal('signature/bundle-malformed', said));
  });

  test('denies a field in its other spelling', async () => {
    const cases = [
      { ...attested, message_signature: (signed as unknown as { messageSignature: object }).messageSignature },
      spoilt(signed, ({ verificationMaterial: material }) => Object.assign(material, { tlog_entries: [] })),
    ];
    for (const bundle of cases)
      await expect(read(bundle)).rejects.toThrow(refusal('signature/bundle-malformed', /not spelt as JSON/));
  });

  test('denies two contents, two kinds of key, or none', async () => {
    const { certificate } = copyOf(signed).verificationMaterial;
    const cases = [
      { ...signed, dsseEnvelope: attested.dsseEnvelope },
      { ...signed, messageSignature: null },
      spoilt(signed, ({ verificationMaterial: material }) => Object.assign(material, { publicKey: { hint: 'x' } })),
      spoilt(signed, ({ verificationMaterial: material }) =>
        Object.assign(material, { x509CertificateChain: { certificates: [certificate] } }),
      ),
      spoilt(signed, ({ verificationMaterial: material }) => Object.assign(material, { certificate: null })),
    ];
    for (const bundle of cases)
      await expect(read(bundle)).rejects.toThrow(refusal('signature/bundle-malformed', /not exactly one/));
  });

  test.each([-1, '-1', '1e3', ' 1', '0x1', null])('denies the log index %j', async (logIndex) => {
    const bundle = spoilt(signed, ({ verificationMaterial }) =>
      Object.assign(verificationMaterial.tlogEntries[0], { logIndex }),
    );
    await expect(read(bundle)).rejects.toThrow(refusal('signature/bundle-malformed', /logIndex is/));
  });

  test('denies values of another kind than the format has', async () => {
    const cases = [
      spoilt(signed, ({ verificationMaterial: material }) => Object.assign(material, { tlogEntries: {} })),
      spoilt(signed, ({ verificationMaterial: material }) => Object.assign(material, { tlogEntries: ['entry'] })),
      spoilt(signed, ({ verificationMaterial: material }) =>
        Object.assign(material, { timestampVerificationData: [] }),
      ),
      spoilt(signed, (copy) => Object.assign(copy, { verificationMaterial: 'material' })),
      spoilt(signed, ({ messageSignature }) => Object.assign(messageSignature.messageDigest, { algorithm: 'ROT13' })),
    ];
    for (const bundle of cases) await expect(read(bundle)).rejects.toThrow(refusal('signature/bundle-malformed'));
  });
});

describe('the limits', () => {
  const many = <T>(count: number, item: T) => Array.from({ length: count }, () => item);

  test('denies more log entries, timestamps or certificates than are looked at', async () => {
    const { tlogEntries, certificate, timestampVerificationData } = copyOf(signed).verificationMaterial;
    const within = (material: object) => spoilt(signed, (copy) => Object.assign(copy.verificationMaterial, material));
    await expect(read(within({ tlogEntries: many(33, tlogEntries[0]) }))).rejects.toThrow(
      refusal('signature/too-many-log-entries'),
    );
    const rfc3161Timestamps = many(33, timestampVerificationData.rfc3161Timestamps[0]);
    await expect(read(within({ timestampVerificationData: { rfc3161Timestamps } }))).rejects.toThrow(
      refusal('signature/too-many-timestamps'),
    );
    const x509CertificateChain = { certificates: many(11, certificate) };
    await expect(read(within({ certificate: null, x509CertificateChain }))).rejects.toThrow(
      refusal('signature/too-many-certificates'),
    );
  });

  test.each<[string, object, RegExp]>([
    ['another root', { rootHash: 'AAAA' }, /rootHash is "AAAA", and its checkpoint says/],
    ['another size', { treeSize: '99' }, /treeSize is "99", and its checkpoint says/],
    ['a list in the place of a size', { treeSize: [] }, /treeSize/],
    ['a list in the place of a root', { rootHash: [] }, /rootHash/],
    ['an object in the place of a size', { treeSize: {} }, /treeSize/],
    ['a list in the place of an index', { logIndex: [{}] }, /logIndex/],
  ])('denies a proof with %s than its log has signed', async (_what, proof, said) => {
    const bundle = spoilt(signed, (copy) =>
      Object.assign(copy.verificationMaterial.tlogEntries[0].inclusionProof, proof),
    );
    await expect(read(bundle)).rejects.toThrow(refusal('signature/bundle-malformed', said));
  });

  test('denies a proof or a checkpoint of no real size', async () => {
    const within = (proof: object) =>
      spoilt(signed, (copy) => Object.assign(copy.verificationMaterial.tlogEntries[0].inclusionProof, proof));
    await expect(read(within({ hashes: many(65, 'AAAA') }))).rejects.toThrow(
      refusal('signature/bundle-malformed', /at most 64/),
    );
    const checkpoint = { envelope: 'x'.repeat(16_385) };
    await expect(read(within({ checkpoint }))).rejects.toThrow(
      refusal('signature/bundle-malformed', /checkpoint is longer/),
    );
  });

  test('refuses a bundle full of log entries before it verifies any: they would take half a minute', async () => {
    const bundle = copyOf(signed);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const count = Math.floor((SIGNATURE_LIMITS.bundleBytes - 10_000) / (Buffer.byteLength(JSON.stringify(entry)) + 1));
    bundle.verificationMaterial.tlogEntries = many(count, entry);
    const begun = performance.now();
    await expect(read(bundle)).rejects.toThrow(refusal('signature/too-many-log-entries'));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
