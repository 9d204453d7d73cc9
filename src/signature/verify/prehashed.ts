import { constants, type KeyObject, publicDecrypt } from 'node:crypto';
import type { DigestName } from '../signed-artifact.ts';
import type { SigningKey } from './signing-key.ts';

// Node verifies signatures over bytes and hashes them itself. Where nothing but the digest of the bytes is known, what
// follows the hash is done here.

/** DER of DigestInfo up to the digest (RFC 8017, 9.2, note 1). */
const DIGEST_INFO: Readonly<Record<DigestName, string>> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

/** PKCS #1 v1.5: OpenSSL checks the padding; what was padded has to be the digest and nothing beside it. */
function verifyRsa(digest: Buffer, algorithm: DigestName, key: KeyObject, signature: Buffer): boolean {
  const expected = Buffer.concat([Buffer.from(DIGEST_INFO[algorithm], 'hex'), digest]);
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(expected);
  } catch {
    return false;
  }
}

async function verifyEcdsa(digest: Buffer, key: KeyObject, signature: Buffer): Promise<boolean> {
  const { p256, p384, p521 } = await import('@noble/curves/nist.js');
  const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[key.asymmetricKeyDetails?.namedCurve ?? ''];
  const { x, y } = key.export({ format: 'jwk' });
  if (curve === undefined || x === undefined || y === undefined) return false;
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  try {
    // OpenSSL takes either of the two values of s that are valid; so does this.
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
  } catch {
    return false;
  }
}

/**
 * Whether a signature is over the bytes of this digest. A key of Ed25519 signs the bytes themselves: of a digest it says
 * nothing.
 */
export async function verifyPrehashed(
  digest: Buffer,
  algorithm: DigestName,
  { key, kind }: SigningKey,
  signature: Buffer,
): Promise<boolean> {
  switch (kind) {
    case 'rsa':
      return verifyRsa(digest, algorithm, key, signature);
    case 'ec':
      return verifyEcdsa(digest, key, signature);
    case 'ed25519':
      return false;
  }
}
