import { createHash, createVerify, type KeyObject, verify } from 'node:crypto';
import type { Bundle, MessageSignature } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import type { SignedEntity } from '@sigstore/verify';
import { Refusal } from '../../finding.ts';
import { type DigestName, digestOf, digestText, readAgain, type SignedArtifact } from '../signed-artifact.ts';
import { ANOTHER_ARTIFACT } from '../statement/compare-subjects.ts';
import { verifyPrehashed } from './prehashed.ts';
import type { SigningKey } from './signing-key.ts';

// What the library has of its own knows one hash for all keys, needs a message whole in memory, and cannot do without it.

type SignatureContent = SignedEntity['signature'];

type DsseEnvelope = Extract<Bundle['content'], { $case: 'dsseEnvelope' }>['dsseEnvelope'];

const HASH_NAMES: Readonly<Partial<Record<HashAlgorithm, DigestName>>> = {
  [HashAlgorithm.SHA2_256]: 'sha256',
  [HashAlgorithm.SHA2_384]: 'sha384',
  [HashAlgorithm.SHA2_512]: 'sha512',
};

/** Digests by their length in bytes, where a log entry states one without its name. */
const BY_LENGTH: ReadonlyMap<number, DigestName> = new Map([
  [32, 'sha256'],
  [48, 'sha384'],
  [64, 'sha512'],
]);

/** Ed25519 signs the bytes themselves, all at once: so many are held in memory for it. */
const MAX_WHOLE_BYTES = 512 * 1024 * 1024;

/**
 * What a bundle's signature is over, as the library asks for it: the statement in it, or the artifact.
 * @param key that the bundle is said to be signed with; another one verifies nothing
 * @throws Refusal signature/subject-mismatch, …/bundle-malformed, …/artifact-changed, …/digest-not-enough
 */
export async function signedContent(
  { content }: Bundle,
  artifact: SignedArtifact,
  key: SigningKey,
): Promise<SignatureContent> {
  switch (content.$case) {
    case 'dsseEnvelope':
      return new EnvelopeContent(content.dsseEnvelope, key);
    case 'messageSignature':
      return messageContent(content.messageSignature, artifact, key);
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}

/** A statement in an envelope (DSSE, https://github.com/secure-systems-lab/dsse/blob/master/protocol.md). */
class EnvelopeContent implements SignatureContent {
  readonly signature: Buffer;
  readonly #payload: Buffer;
  /** What is signed: type and payload with their lengths. */
  readonly #signed: Buffer;
  readonly #key: SigningKey;

  constructor({ payload, payloadType, signatures }: DsseEnvelope, key: SigningKey) {
    this.signature = signatures[0]?.sig ?? Buffer.alloc(0);
    this.#payload = payload;
    this.#signed = dsse.preAuthEncoding(payloadType, payload);
    this.#key = key;
  }

  compareSignature(signature: Buffer): boolean {
    return isSame(this.signature, signature);
  }

  compareDigest(digest: Buffer): boolean {
    return isSame(digest, createHash('sha256').update(this.#payload).digest());
  }

  /** Of a log that enters the signed bytes by their digest (Rekor 2). */
  compareSignedDigest(digest: Buffer): boolean {
    const algorithm = BY_LENGTH.get(digest.length);
    return algorithm !== undefined && isSame(digest, createHash(algorithm).update(this.#signed).digest());
  }

  verifySignature(key: KeyObject): boolean {
    if (!key.equals(this.#key.key)) return false;
    const { kind, hashes } = this.#key;
    if (kind === 'ed25519') return verify(null, this.#signed, key, this.signature);
    return hashes.some((hash) => verify(hash, this.#signed, key, this.signature));
  }
}

/** A signature over the artifact's own bytes, which was verified while they passed by. */
class MessageContent implements SignatureContent {
  readonly signature: Buffer;
  readonly #digest: Buffer;
  readonly #key: KeyObject;
  readonly #isValid: boolean;

  constructor({ signature, messageDigest }: MessageSignature, key: KeyObject, isValid: boolean) {
    this.signature = signature;
    this.#digest = messageDigest.digest;
    this.#key = key;
    this.#isValid = isValid;
  }

  compareSignature(signature: Buffer): boolean {
    return isSame(this.signature, signature);
  }

  compareDigest(digest: Buffer): boolean {
    return isSame(this.#digest, digest);
  }

  compareSignedDigest(digest: Buffer): boolean {
    return this.compareDigest(digest);
  }

  verifySignature(key: KeyObject): boolean {
    return this.#isValid && key.equals(this.#key);
  }
}

async function messageContent(
  message: MessageSignature,
  artifact: SignedArtifact,
  key: SigningKey,
): Promise<SignatureContent> {
  const { algorithm: number, digest } = message.messageDigest;
  const algorithm = HASH_NAMES[number];
  if (algorithm === undefined) {
    const text = `The message digest is by the algorithm numbered ${number}; expected is SHA-2.`;
    throw new Refusal('signature/bundle-malformed', text);
  }
  const expected = await digestOf(artifact, algorithm);
  if (expected === undefined) throw notEnough(`the signature is for bytes by their ${algorithm}`, artifact);
  const stated = Buffer.from(digest).toString('hex');
  if (stated !== expected) {
    const text = `The signature is for bytes whose ${algorithm} is ${stated}; that of ${artifact.name} is ${expected}.`;
    throw new Refusal('signature/subject-mismatch', text, { fix: ANOTHER_ARTIFACT });
  }
  return new MessageContent(message, key.key, await isSigned(message.signature, algorithm, digest, artifact, key));
}

async function isSigned(
  signature: Buffer,
  algorithm: DigestName,
  digest: Buffer,
  artifact: SignedArtifact,
  key: SigningKey,
): Promise<boolean> {
  if (key.kind === 'ed25519') return verify(null, await wholeOf(artifact), key.key, signature);
  if (artifact.read === undefined) return verifyPrehashed(digest, algorithm, key, signature);
  const verifier = createVerify(algorithm);
  await readAgain(artifact, [verifier]);
  return verifier.verify(key.key, signature);
}

async function wholeOf(artifact: SignedArtifact): Promise<Buffer> {
  if (artifact.read === undefined) throw notEnough('a key of Ed25519 signs the bytes themselves', artifact);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const update = (piece: Uint8Array) => {
    size += piece.length;
    if (size > MAX_WHOLE_BYTES) {
      const text = `${artifact.name} is larger than the ${MAX_WHOLE_BYTES} bytes that a signature by Ed25519 is verified of.`;
      throw new Refusal('signature/unverifiable', text, {
        fix: 'Sign a statement about it, or by another kind of key.',
      });
    }
    pieces.push(piece);
  };
  await readAgain(artifact, [{ update }]);
  return Buffer.concat(pieces);
}

function notEnough(why: string, artifact: SignedArtifact): Refusal {
  return new Refusal(
    'signature/digest-not-enough',
    `Of ${artifact.name}, ${digestText(artifact)}, not enough is known: ${why}.`,
    { fix: 'Give the artifact itself.' },
  );
}
