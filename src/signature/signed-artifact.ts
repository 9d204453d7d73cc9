import { createHash, type Hash } from 'node:crypto';
import { Refusal } from '../finding.ts';

/** Digests that artifacts are named by, as in-toto and Node call them. */
export const DIGESTS = ['sha256', 'sha384', 'sha512'] as const;

export type DigestName = (typeof DIGESTS)[number];

/** What is judged: bytes that can be read, or no more than a digest of them. */
export interface SignedArtifact {
  /** What messages call it. */
  readonly name: string;
  /** In lower-case hexadecimal; one of them at least. */
  readonly digests: Readonly<Partial<Record<DigestName, string>>>;
  /** Reads all of it anew, piece by piece. Absent where nothing but a digest is known. */
  readonly read?: () => AsyncIterable<Uint8Array>;
}

/** Half a line for messages: the digest that is told of an artifact. */
export function digestText({ digests }: SignedArtifact): string {
  const [name] = DIGESTS.filter((each) => digests[each] !== undefined);
  return name === undefined ? 'of which no digest is known' : `whose ${name} is ${digests[name]}`;
}

/** Takes part in a reading of the artifact, for hashes and signatures. */
export interface Reader {
  update(piece: Uint8Array): unknown;
}

/**
 * Hands the artifact's bytes to whoever needs them, and ends unless they are still those whose digest is known.
 * @throws Refusal signature/artifact-changed
 */
export async function readAgain(artifact: SignedArtifact, readers: readonly Reader[]): Promise<void> {
  const { name, digests, read } = artifact;
  if (read === undefined) throw new Error('an artifact that is a digest has no bytes');
  const known = DIGESTS.flatMap((each) => (digests[each] === undefined ? [] : [[each, createHash(each)] as const]));
  for await (const piece of read()) {
    for (const reader of readers) reader.update(piece);
    for (const [, hash] of known) hash.update(piece);
  }
  for (const [each, hash] of known) {
    const now = hash.digest('hex');
    if (now === digests[each]) continue;
    throw new Refusal('signature/artifact-changed', `${name} had the ${each} ${digests[each]} and now has ${now}.`, {
      fix: 'Let nothing write to the artifact during the gate.',
    });
  }
}

/** Digests that artifacts were read for: many bundles may each ask for one. */
const found = new WeakMap<SignedArtifact, Map<DigestName, string>>();

/** A digest of the artifact, which may have to be read for it; undefined where it is known by another one alone. */
export async function digestOf(artifact: SignedArtifact, algorithm: DigestName): Promise<string | undefined> {
  const own = found.get(artifact) ?? new Map<DigestName, string>();
  found.set(artifact, own);
  const known = artifact.digests[algorithm] ?? own.get(algorithm);
  if (known !== undefined || artifact.read === undefined) return known;
  const hash: Hash = createHash(algorithm);
  await readAgain(artifact, [hash]);
  const digest = hash.digest('hex');
  own.set(algorithm, digest);
  return digest;
}
