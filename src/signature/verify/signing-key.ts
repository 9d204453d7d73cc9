import { createPublicKey, type KeyObject } from 'node:crypto';
import { Refusal } from '../../finding.ts';
import { reasons } from '../reasons.ts';

/** How much of a key file is read, in bytes. */
export const MAX_KEY_BYTES = 64 * 1024;

/** Elliptic curves by their names in OpenSSL, with the hash that belongs to each. */
const CURVE_HASHES: ReadonlyMap<string, string> = new Map([
  ['prime256v1', 'sha256'],
  ['secp384r1', 'sha384'],
  ['secp521r1', 'sha512'],
]);

/** NIST SP 800-131A rev. 2 takes no shorter one; Sigstore's registry of algorithms begins there as well. */
const MIN_RSA_BITS = 2048;

/** What a signature is verified with, and how its kind of key does it. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly kind: 'ec' | 'rsa' | 'ed25519';
  /** Hashes under which the key may have signed, the usual one first; none for a key that hashes by itself. */
  readonly hashes: readonly string[];
}

/**
 * Takes a key of a kind that signatures are made with: ECDSA on P-256, P-384 or P-521, RSA of 2048 bits or more, Ed25519.
 * Source: sigstore/architecture-docs, algorithm-registry.md.
 * @param name what messages call it
 * @throws Refusal signature/key-unusable
 */
export function signingKey(key: KeyObject, name: string): SigningKey {
  const { asymmetricKeyType: kind, asymmetricKeyDetails: { modulusLength: bits = 0, namedCurve: curve = '' } = {} } =
    key;
  if (kind === 'ed25519') return { key, kind, hashes: [] };
  if (kind === 'rsa') {
    if (bits >= MIN_RSA_BITS) return { key, kind, hashes: ['sha256'] };
    throw unusable(`${name} is an RSA key of ${bits} bits; expected are ${MIN_RSA_BITS} or more`);
  }
  if (kind !== 'ec') throw unusable(`${name} is a key of the kind ${kind}; expected is ECDSA, RSA or Ed25519`);
  const usual = CURVE_HASHES.get(curve);
  if (usual === undefined) throw unusable(`${name} is on the curve ${curve}; expected is P-256, P-384 or P-521`);
  // Clients of before the registry signed by SHA-256 on any curve.
  return { key, kind, hashes: usual === 'sha256' ? [usual] : [usual, 'sha256'] };
}

/** A public key from the DER of a SubjectPublicKeyInfo (RFC 5280, 4.1). */
export function keyFromSpki(der: Uint8Array, name: string): SigningKey {
  return signingKey(
    reading(name, () => createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' })),
    name,
  );
}

/** Text around a key would be skipped by some readers; a private key would yield its public one. */
const PEM = /^\s*-----BEGIN PUBLIC KEY-----[\sA-Za-z0-9+/=]+-----END PUBLIC KEY-----\s*$/;

/** What people give in the place of a public key. */
function whatIsNoKey(text: string): string {
  const [label, ...more] = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map(([, name]) => name ?? '');
  if (label?.endsWith('PRIVATE KEY') === true) return 'a private key, which belongs nowhere near here';
  if (more.length > 0) return `${more.length + 1} blocks of PEM`;
  if (label === 'PUBLIC KEY') return 'a public key with something around it, or one that is not whole';
  if (label !== undefined) return `a ${label}`;
  return /^(?:ssh|ecdsa)-/.test(text) ? 'a key of SSH' : 'no PEM';
}

/** A public key from PEM (RFC 7468, 13), one key and nothing else. */
export function keyFromPem(text: string, name: string): SigningKey {
  if (!PEM.test(text))
    throw unusable(`${name} is ${whatIsNoKey(text)}; expected is one PEM block of a PUBLIC KEY and nothing else`);
  return signingKey(
    reading(name, () => createPublicKey(text)),
    name,
  );
}

/** A key as PEM, spelt one way. */
export function pemOf({ key }: SigningKey): string {
  return key.export({ format: 'pem', type: 'spki' }).toString();
}

function reading(name: string, read: () => KeyObject): KeyObject {
  try {
    return read();
  } catch (cause) {
    throw unusable(`${name} cannot be read (${reasons(cause)})`, cause);
  }
}

function unusable(message: string, cause?: unknown): Refusal {
  return new Refusal('signature/key-unusable', `${message}.`, {
    fix: 'Give the public key that the signature was made with, as "openssl pkey -pubout" or "cosign public-key" writes it.',
    cause,
  });
}
