import { afterEach, describe, expect, test, vi } from 'vitest';
import { subjectPattern } from '../../../src/signature/subject-pattern.ts';
import { privateSigstore } from '../../kit/sigstore.ts';
import {
  artifact,
  BLOB,
  copyOf,
  hex,
  IDENTITY,
  ISSUER,
  judge,
  refusal,
  rulesOf,
  SUBJECT,
  signedBy,
  sigstore,
  statement,
  written,
} from './fixture.ts';

const MINUTE_MS = 60_000;
const FIVE_YEARS_MS = 5 * 365 * 24 * 60 * MINUTE_MS;

const issuedAt = new Date();
const attested = await sigstore.signStatement(statement(), { identity: IDENTITY, issuedAt });
const signed = await sigstore.signBlob(BLOB, { identity: IDENTITY, issuedAt });

afterEach(() => {
  vi.useRealTimers();
});

describe('a bundle that is in order', () => {
  test('proves the signer of a statement', async () => {
    const extensions = { 12: 'https://github.com/acme/tool' };
    const bundle = await sigstore.signStatement(statement(), { identity: { ...IDENTITY, extensions } });
    const { proof, findings } = await judge(bundle);
    expect(findings).toEqual([]);
    expect(proof.signer).toMatchObject({ ...IDENTITY, build: { repository: 'https://github.com/acme/tool' } });
    expect(proof.logged).toHaveLength(1);
    expect(proof.timestamped).toEqual(proof.logged);
  });

  test('proves the signer of a blob', () => expect(rulesOf(judge(signed))).resolves.toEqual([]));

  test.each([{ witnesses: ['promise', 'proof'] }, { witnesses: ['proof', 'timestamp'] }] as const)(
    'needs no more than $witnesses',
    async ({ witnesses }) => {
      await expect(rulesOf(judge(await sigstore.signBlob(BLOB, { identity: IDENTITY, witnesses })))).resolves.toEqual(
        [],
      );
    },
  );

  test('does not age', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + FIVE_YEARS_MS });
    await expect(rulesOf(judge(attested))).resolves.toEqual([]);
    await expect(rulesOf(judge(signed))).resolves.toEqual([]);
  });

  test('is told to be missing when it is', async () => {
    await expect(judge(signed, { evidence: ['/does/not/exist.json'] })).rejects.toThrow(
      refusal('signature/missing', /exist\.json/),
    );
  });
});

describe('the artifact', () => {
  const OTHER = Buffer.from('the bytes of another tool');
  const other = artifact(OTHER);
  const otherDigest = hex('sha256', OTHER);

  test('denies a statement about another artifact', async () => {
    await expect(rulesOf(judge(attested, { artifact: other }))).resolves.toEqual(['signature/subject-mismatch']);
  });

  test('denies a blob signature of another artifact', async () => {
    await expect(judge(signed, { artifact: other })).rejects.toThrow(refusal('signature/subject-mismatch', /sha256/));
  });

  test('denies a blob signature whose digest was made to fit', async () => {
    const bundle = copyOf(signed);
    bundle.messageSignature.messageDigest.digest = Buffer.from(otherDigest, 'hex').toString('base64');
    await expect(judge(bundle, { artifact: other })).rejects.toThrow(refusal('signature/log-mismatch'));
  });

  test('errs when it changes between hashing and verifying', async () => {
    const changing = { ...other, digests: artifact().digests };
    await expect(judge(signed, { artifact: changing })).rejects.toThrow(refusal('signature/artifact-changed'));
  });

  test.each([
    ['by sha512 alone', { sha512: hex('sha512', BLOB) }, []],
    ['by both', { sha256: hex('sha256', BLOB), sha512: hex('sha512', BLOB) }, []],
    [
      'by two that disagree',
      { sha256: hex('sha256', BLOB), sha512: hex('sha512', OTHER) },
      ['signature/subject-mismatch'],
    ],
    ['by a weak digest alone', { sha1: hex('sha1', BLOB) }, ['signature/subject-mismatch']],
    ['by nothing', {}, ['signature/subject-mismatch']],
  ] as const)('is named %s', async (_, digest, rules) => {
    const payload = statement({ subject: [{ name: 'tool.tgz', digest }] });
    await expect(rulesOf(judge(await sigstore.signStatement(payload, { identity: IDENTITY })))).resolves.toEqual(rules);
  });

  test('may be one of several subjects', async () => {
    const subject = [
      { name: 'other', digest: { sha256: otherDigest } },
      { name: 'tool', digest: { sha256: hex('sha256', BLOB) } },
    ];
    await expect(
      rulesOf(judge(await sigstore.signStatement(statement({ subject }), { identity: IDENTITY }))),
    ).resolves.toEqual([]);
  });
});

describe('the signer', () => {
  const as = (subject: string, issuer = ISSUER) =>
    sigstore.signStatement(statement(), { identity: { issuer, subject } });

  test.each([
    ['a repository whose name only begins alike', SUBJECT.replace('acme/tool', 'acme/tool-evil')],
    ['a name that a dot in a pattern would match', SUBJECT.replace('github.com', 'githubXcom')],
    ['another tag', SUBJECT.replace('v1.0.0', 'v1.0.1')],
    ['a name that holds the right one', `https://evil.example/?${SUBJECT}`],
  ])('denies %s', async (_, subject) => {
    const { findings } = await judge(await as(subject));
    expect(findings).toMatchObject([
      { rule: 'signature/identity-mismatch', related: [{ file: 'policy.yml', line: 7 }] },
    ]);
    expect(findings[0]?.message).toContain(`expected is ${SUBJECT}`);
  });

  test.each(['https://evil.example', `${ISSUER}/`, ISSUER.toUpperCase()])('denies the issuer %s', async (issuer) => {
    await expect(rulesOf(judge(await as(SUBJECT, issuer)))).resolves.toEqual(['signature/issuer-mismatch']);
  });

  test('does not mix the issuer of one entry with the subject of another', async () => {
    const signers = signedBy({ subject: subjectPattern('https://a.example') }, { issuer: 'https://b.example' });
    await expect(rulesOf(judge(attested, { accepted: [signers] }))).resolves.toEqual(['signature/identity-mismatch']);
  });

  test('denies a tool for which the policy names nobody', async () => {
    await expect(judge(attested, { accepted: [signedBy()] })).rejects.toThrow(
      refusal('signature/no-identity-in-policy'),
    );
    await expect(judge(attested, { toolName: 'toolbox' })).rejects.toThrow(
      refusal('signature/no-identity-in-policy', /"toolbox"/),
    );
  });

  test.each([
    ['pattern', `${SUBJECT.slice(0, -5)}*`, true],
    ['pattern', SUBJECT.replace('acme/tool', 'acme/*'), true],
    ['pattern', SUBJECT.replace('.github/workflows/release.yml', '*'), false],
    ['pattern', SUBJECT.replace('.github/workflows/release.yml', '**'), true],
    ['pattern', SUBJECT.replace('tool', 'to*@refs/tags/v1.0.0'), false],
    ['pattern', SUBJECT.replace('github.com', 'github*com'), true],
    ['pattern', `${SUBJECT.slice(0, -1)}?*`, false],
    ['regex', String.raw`https://github\.com/acme/[a-z]+/.*@refs/tags/v\d+\.\d+\.\d+`, true],
    ['regex', 'acme/tool', false],
    ['regex', `${SUBJECT}$|https://evil`, true],
    ['regex', '.*evil.*', false],
    ['regex', `https://evil|${SUBJECT.slice(0, -1)}`, false],
  ] as const)('by the %s %s is accepted: %s', async (kind, text, isAccepted) => {
    const judged = judge(attested, { accepted: [signedBy({ subject: { kind, text } })] });
    await expect(rulesOf(judged)).resolves.toEqual(isAccepted ? [] : ['signature/identity-mismatch']);
  });

  test('denies a second line with the right name, whatever the policy says', async () => {
    const subject = { kind: 'regex', text: '(?s).*' } as const;
    const judged = judge(await as(`https://evil.example/\n${SUBJECT}`), { accepted: [signedBy({ subject })] });
    await expect(judged).rejects.toThrow(refusal('signature/certificate-identity'));
  });

  test('has to be one whom every owner accepts', async () => {
    const judged = judge(attested, { accepted: [signedBy({}), signedBy({ issuer: 'https://other.example' })] });
    await expect(rulesOf(judged)).resolves.toEqual(['signature/issuer-mismatch']);
  });

  test('is reported beside another artifact', async () => {
    const judged = judge(await as('https://evil.example/'), { artifact: artifact(Buffer.from('other')) });
    await expect(rulesOf(judged)).resolves.toEqual(['signature/identity-mismatch', 'signature/subject-mismatch']);
  });
});

describe('the certificate', () => {
  test('denies one of another authority', async () => {
    const root = copyOf(sigstore.trustedRoot);
    root.certificateAuthorities = (await privateSigstore()).trustedRoot['certificateAuthorities'];
    const judged = judge(signed, { trustedRoot: { kind: 'file', file: written(root) } });
    await expect(judged).rejects.toThrow(refusal('signature/untrusted-certificate'));
  });

  test('denies one without an issuer', async () => {
    const bundle = await sigstore.signBlob(BLOB, { identity: { subject: SUBJECT } });
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/certificate-identity', /no issuer/));
  });

  test('denies one with an issuer twice', async () => {
    const identity = { ...IDENTITY, extensions: { 8: 'https://evil.example' } };
    await expect(judge(await sigstore.signBlob(BLOB, { identity }))).rejects.toThrow(
      refusal('signature/certificate-malformed', /twice/),
    );
  });

  test('denies a name in other letters that look alike once the eighth bit is gone', async () => {
    const identity = { issuer: ISSUER.replace('t', '\u0474'), subject: SUBJECT };
    await expect(rulesOf(judge(await sigstore.signBlob(BLOB, { identity })))).resolves.toEqual([
      'signature/issuer-mismatch',
    ]);
  });

  test('denies a signature made after it expired', async () => {
    const witnessedAt = new Date(issuedAt.getTime() + 11 * MINUTE_MS);
    const bundle = await sigstore.signBlob(BLOB, { identity: IDENTITY, issuedAt, witnessedAt });
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/expired-certificate', /seen at .*valid from/));
  });

  test('denies a key in its place', async () => {
    const bundle = copyOf(signed);
    delete bundle.verificationMaterial.certificate;
    bundle.verificationMaterial.publicKey = { hint: 'mine' };
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/managed-key'));
  });

  test('denies one that is no certificate', async () => {
    const bundle = copyOf(signed);
    bundle.verificationMaterial.certificate.rawBytes = Buffer.from('no certificate').toString('base64');
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/certificate-malformed'));
  });

  test('denies one without a certificate log', async () => {
    const root = copyOf(sigstore.trustedRoot);
    root.ctlogs = [];
    await expect(judge(signed, { trustedRoot: { kind: 'file', file: written(root) } })).rejects.toThrow(
      refusal('signature/untrusted-certificate', /SCT/),
    );
  });
});

describe('the signature', () => {
  test('denies a certificate with another key', async () => {
    const bundle = copyOf(attested);
    bundle.verificationMaterial.certificate = signed.verificationMaterial?.certificate;
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/invalid-signature'));
  });

  test('denies a payload that was changed', async () => {
    const bundle = copyOf(attested);
    bundle.dsseEnvelope.payload = Buffer.from(statement({ predicate: { evil: true } })).toString('base64');
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/log-mismatch'));
  });

  test('denies two signatures in one envelope', async () => {
    const bundle = copyOf(attested);
    bundle.dsseEnvelope.signatures.push(bundle.dsseEnvelope.signatures[0]);
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/bundle-malformed', /signatures/));
  });

  test('denies whatever trips the library', async () => {
    const entry = { kind: 'hashedrekord', apiVersion: '0.0.1', spec: {} };
    const bundle = await sigstore.signBlob(BLOB, { identity: IDENTITY, entry });
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/unverifiable', /Cannot read properties/));
  });
});
