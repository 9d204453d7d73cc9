import { X509Certificate } from '@sigstore/core';
import { expect, test } from 'vitest';
import { certificateIdentity } from '../../../src/signature/verify/certificate.ts';
import { copyOf, refusal, sigstore } from './fixture.ts';

test('denies a certificate that is not for signing code', async () => {
  const root = copyOf(sigstore.trustedRoot);
  const authorities = [root.certificateAuthorities[0], root.timestampAuthorities[0]];
  for (const { certChain } of authorities) {
    const certificate = X509Certificate.parse(Buffer.from(certChain.certificates[0].rawBytes, 'base64'));
    await expect((async () => certificateIdentity(certificate))()).rejects.toThrow(
      refusal('signature/not-a-signing-certificate'),
    );
  }
  expect(authorities).toHaveLength(2);
});
