import { createHash } from 'node:crypto';
import type { MessageSignature } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { type Finding, finding, Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';
import type { Statement, Subject } from './statement.ts';

/** The bytes that are judged. */
export interface SignedArtifact {
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Lower-case hexadecimal. */
  readonly sha512: string;
  /** The whole content. Read only where the signature is over the bytes themselves. */
  bytes(): Promise<Buffer>;
}

const HASH_NAMES: Readonly<Partial<Record<HashAlgorithm, string>>> = {
  [HashAlgorithm.SHA2_256]: 'sha256',
  [HashAlgorithm.SHA2_384]: 'sha384',
  [HashAlgorithm.SHA2_512]: 'sha512',
};

const SHA512_DIGITS = 128;

const ANOTHER = { fix: 'Judge the artifact that was signed, or sign the one that is to be used.' };

/** What is wrong unless one of the statement's subjects is the artifact: every digest known here agrees, and there is one. */
export function compareSubjects({ subjects }: Statement, artifact: SignedArtifact): Finding[] {
  if (subjects.some((subject) => isArtifact(subject, artifact))) return [];
  const found = subjects.slice(0, 3).map((subject) => `${quoted(subject.name)} (${digests(subject)})`);
  const rest = subjects.length > found.length ? ` and ${subjects.length - found.length} more` : '';
  const message = `The signed statement is about ${found.join(', ')}${rest}, and not about ${artifact.path}, whose sha256 is ${artifact.sha256}.`;
  return [finding('signature/subject-mismatch', message, ANOTHER)];
}

function isArtifact({ digest }: Subject, { sha256, sha512 }: SignedArtifact): boolean {
  const [as256, as512] = [digest.get('sha256'), digest.get('sha512')];
  if (as256 === undefined && as512 === undefined) return false;
  return (as256 ?? sha256) === sha256 && (as512 ?? sha512) === sha512;
}

function digests({ digest }: Subject): string {
  const known = ['sha256', 'sha512'].filter((algorithm) => digest.has(algorithm));
  return (
    known.map((algorithm) => `${algorithm} ${digest.get(algorithm)?.slice(0, SHA512_DIGITS)}`).join(', ') ||
    'neither sha256 nor sha512'
  );
}

/** The artifact's bytes, once the digest that the signature states has turned out to be theirs. */
export async function signedBytes({ messageDigest }: MessageSignature, artifact: SignedArtifact): Promise<Buffer> {
  const bytes = await artifact.bytes();
  const sha256 = hex('sha256', bytes);
  if (sha256 !== artifact.sha256) {
    const message = `${artifact.path} had the sha256 ${artifact.sha256} and now has ${sha256}.`;
    throw new Refusal('signature/artifact-changed', message, {
      fix: 'Let nothing write to the artifact during the gate.',
    });
  }
  const algorithm = HASH_NAMES[messageDigest.algorithm];
  if (algorithm === undefined) {
    const message = `The message digest is by the algorithm numbered ${messageDigest.algorithm}; expected is SHA-2.`;
    throw new Refusal('signature/bundle-malformed', message);
  }
  const [found, expected] = [Buffer.from(messageDigest.digest).toString('hex'), hex(algorithm, bytes)];
  if (found !== expected) {
    const message = `The signature is for bytes whose ${algorithm} is ${found}; that of ${artifact.path} is ${expected}.`;
    throw new Refusal('signature/subject-mismatch', message, ANOTHER);
  }
  return bytes;
}

const hex = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex');
