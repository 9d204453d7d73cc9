// Bundles that Rekor 2 has entered: a proof and a timestamp, and no promise.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signingKey } from '../../../src/signature/verify/signing-key.ts';
import { BLOB, copyOf, IDENTITY, judge, refusal, rulesOf, signedBy, sigstore, statement } from './fixture.ts';

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const place = { file: 'policy.yml' };
const accepted = [{ ...signedBy({}), keys: [{ tools: ['*'], key: signingKey(key.publicKey, 'the key'), place }] }];

const options = { identity: IDENTITY, log: 'rekor2' } as const;
const BUNDLES = {
  'a blob by identity': await sigstore.signBlob(BLOB, options),
  'a statement by identity': await sigstore.signStatement(statement(), options),
  'a blob by key': await sigstore.signBlob(BLOB, { ...options, kept: true, key }),
  'a statement by key': await sigstore.signStatement(statement(), { ...options, kept: true, key }),
};

describe.each(Object.entries(BUNDLES))('%s', (_name, bundle) => {
  const spoilt = (change: (entry: ReturnType<typeof copyOf>) => void) => {
    const copy = copyOf(bundle);
    change(copy.verificationMaterial.tlogEntries[0]);
    return judge(copy, { accepted });
  };

  test('verifies', async () => {
    await expect(rulesOf(judge(bundle, { accepted }))).resolves.toEqual([]);
  });

  test('needs a timestamp', async () => {
    const copy = copyOf(bundle);
    delete copy.verificationMaterial.timestampVerificationData;
    await expect(judge(copy, { accepted })).rejects.toThrow(refusal('signature/timestamp'));
  });

  test('needs its proof', async () => {
    const without = spoilt((entry) => delete entry.inclusionProof);
    await expect(without).rejects.toThrow(refusal('signature/no-inclusion-proof'));
  });

  test.each<[string, (entry: ReturnType<typeof copyOf>) => void]>([
    [
      'a checkpoint of another tree',
      (entry) => {
        entry.inclusionProof.checkpoint.envelope = entry.inclusionProof.checkpoint.envelope.replace('\n2\n', '\n3\n');
        entry.inclusionProof.treeSize = '3';
      },
    ],
    [
      'another place in the tree',
      (entry) => {
        entry.inclusionProof.logIndex = '0';
      },
    ],
    [
      'another neighbour',
      (entry) => {
        entry.inclusionProof.hashes = [Buffer.alloc(32, 7).toString('base64')];
      },
    ],
    [
      'a body that was changed',
      (entry) => {
        const body = Buffer.from(entry.canonicalizedBody, 'base64').toString().replace('SHA2_256', 'SHA2_384');
        entry.canonicalizedBody = Buffer.from(body).toString('base64');
      },
    ],
  ])('is denied by %s', async (_what, change) => {
    await expect(spoilt(change)).rejects.toThrow(/^signature\/(?:untrusted-log|log-mismatch|unverifiable)/);
  });

  test('is denied where the entry is another bundle’s', async () => {
    for (const [, other] of Object.entries(BUNDLES).filter(([, each]) => each !== bundle)) {
      const copy = copyOf(bundle);
      copy.verificationMaterial.tlogEntries = other.verificationMaterial?.tlogEntries;
      await expect(judge(copy, { accepted })).rejects.toThrow(/^signature\/(?:log-mismatch|unverifiable)/);
    }
  });
});
