import { describe, expect, test } from 'vitest';
import { privateSigstore } from '../../kit/sigstore.ts';
import { BLOB, copyOf, IDENTITY, judge, refusal, rulesOf, sigstore, written } from './fixture.ts';

const other = await privateSigstore();
const signedBy = (...witnesses: ('promise' | 'proof' | 'timestamp')[]) =>
  sigstore.signBlob(BLOB, { identity: IDENTITY, witnesses });

/** This instance's trusted root after `change`. */
function rootWith(change: (root: ReturnType<typeof copyOf>) => void) {
  const root = copyOf(sigstore.trustedRoot);
  change(root);
  return { trustedRoot: { kind: 'file', file: written(root) } } as const;
}

describe('the transparency log', () => {
  test('denies a signature that is in none', async () => {
    await expect(judge(await signedBy('timestamp'))).rejects.toThrow(
      refusal('signature/not-logged', /expected 1 tlog entries, got 0/),
    );
  });

  test('denies a promise without a proof', async () => {
    const bundle = copyOf(await signedBy('promise', 'timestamp'));
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/no-inclusion-proof'));
  });

  test('denies a bundle that calls itself 0.1 to be rid of its proof', async () => {
    const bundle = copyOf(await signedBy('promise', 'proof', 'timestamp'));
    const { verificationMaterial: material } = bundle;
    bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
    material.x509CertificateChain = { certificates: [material.certificate] };
    delete material.certificate;
    await expect(rulesOf(judge(bundle))).resolves.toEqual([]);
    delete material.tlogEntries[0].inclusionProof;
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/no-inclusion-proof'));
  });

  test.each([['promise', 'proof'] as const, ['proof', 'timestamp'] as const])(
    'denies an entry of another log (%s, %s)',
    async (...witnesses) => {
      const root = rootWith((changed) => {
        changed.tlogs = other.trustedRoot.tlogs;
      });
      await expect(judge(await signedBy(...witnesses), root)).rejects.toThrow(refusal('signature/untrusted-log'));
    },
  );

  test('denies an entry that promise or proof does not fit', async () => {
    const bundle = copyOf(await signedBy('promise', 'proof', 'timestamp'));
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const spoilt = copyOf(bundle);
    spoilt.verificationMaterial.tlogEntries[0].logIndex = String(Number(entry.logIndex) + 1);
    await expect(judge(spoilt)).rejects.toThrow(refusal('signature/untrusted-log', /promise/));
    entry.inclusionProof.checkpoint.envelope = entry.inclusionProof.checkpoint.envelope.replace('\n1\n', '\n2\n');
    entry.inclusionProof.treeSize = '2';
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/untrusted-log', /checkpoint/));
  });

  test('denies an entry about another signature', async () => {
    const bundle = copyOf(await signedBy('proof', 'timestamp'));
    bundle.verificationMaterial.tlogEntries = (await signedBy('proof')).verificationMaterial?.tlogEntries;
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/log-mismatch'));
  });

  test('denies an entry twice', async () => {
    const bundle = copyOf(await signedBy('proof', 'timestamp'));
    bundle.verificationMaterial.tlogEntries.push(bundle.verificationMaterial.tlogEntries[0]);
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/not-logged', /duplicate/));
  });

  test('denies an entry without a promise whose log key had ended, or had not begun', async () => {
    const bundle = await signedBy('proof', 'timestamp');
    const ended = rootWith((root) => {
      root.tlogs[0].publicKey.validFor = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
    });
    const ahead = rootWith((root) => {
      root.tlogs[0].publicKey.validFor = { start: '2999-01-01T00:00:00Z' };
    });
    await expect(judge(bundle, ended)).rejects.toThrow(refusal('signature/log-key-expired', /to 2021-01-01/));
    await expect(judge(bundle, ahead)).rejects.toThrow(refusal('signature/log-key-expired', /from 2999-01-01/));
  });
});

describe('the time', () => {
  test('denies a signature that nobody dated', async () => {
    await expect(judge(await signedBy('proof'))).rejects.toThrow(
      refusal('signature/timestamp', /expected 1 timestamps, got 0/),
    );
  });

  test('denies an integrated time without a promise', async () => {
    const bundle = copyOf(await signedBy('promise', 'proof'));
    delete bundle.verificationMaterial.tlogEntries[0].inclusionPromise;
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/timestamp'));
  });

  test('denies a timestamp by another authority', async () => {
    const root = rootWith((changed) => {
      changed.timestampAuthorities = other.trustedRoot.timestampAuthorities;
    });
    await expect(judge(await signedBy('proof', 'timestamp'), root)).rejects.toThrow(
      refusal('signature/timestamp', /could not be verified/),
    );
  });

  test('denies a timestamp of another signature', async () => {
    const bundle = copyOf(await signedBy('proof', 'timestamp'));
    const elsewhere = await signedBy('timestamp');
    bundle.verificationMaterial.timestampVerificationData = elsewhere.verificationMaterial?.timestampVerificationData;
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/timestamp'));
  });

  test('denies a timestamp that is none, or is there twice', async () => {
    const bundle = copyOf(await signedBy('proof', 'timestamp'));
    const stamps = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    stamps.push(stamps[0]);
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/timestamp', /duplicate/));
    stamps[1] = { signedTimestamp: Buffer.from('no timestamp').toString('base64') };
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/timestamp', /cannot be read/));
  });

  test('denies a time that is on no calendar', async () => {
    const bundle = copyOf(await signedBy('promise', 'proof'));
    bundle.verificationMaterial.tlogEntries[0].integratedTime = '9'.repeat(19);
    await expect(judge(bundle)).rejects.toThrow(refusal('signature/timestamp', /no date/));
  });
});
