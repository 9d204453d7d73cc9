import { createHash } from 'node:crypto';
import { Refusal } from '../finding.ts';
import { piecesOf } from './read-up-to.ts';
import { reasons } from './reasons.ts';
import { DIGESTS, type DigestName, type SignedArtifact } from './signed-artifact.ts';

const LENGTHS: Readonly<Record<DigestName, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** The digest that a word is, such as `sha256:…`; a file of such a name is `./sha256:…`. */
function digestIn(word: string): readonly [DigestName, string] | undefined {
  const [, name = '', digits = ''] = /^(sha\d+):([0-9a-f]+)$/.exec(word.toLowerCase()) ?? [];
  const algorithm = DIGESTS.find((each) => each === name);
  return algorithm !== undefined && digits.length === LENGTHS[algorithm] ? [algorithm, digits] : undefined;
}

function unreadable(path: string, cause: unknown): Refusal {
  return new Refusal('signature/artifact-unreadable', `The artifact ${path} cannot be read: ${reasons(cause)}.`, {
    fix: 'Name a regular file that can be read, or a digest: sha256:…, sha384:… or sha512:….',
    cause,
  });
}

async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* piecesOf(path, Number.MAX_SAFE_INTEGER - 1, 'follow links');
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * What a word of the command line names: a file, read once for its SHA-256, or a digest alone. A file is never held in
 * memory as a whole.
 * @throws Refusal signature/artifact-unreadable
 */
export async function namedArtifact(word: string): Promise<SignedArtifact> {
  const digest = digestIn(word);
  if (digest !== undefined) return { name: word, digests: { [digest[0]]: digest[1] } };
  const hash = createHash('sha256');
  for await (const piece of pieces(word)) hash.update(piece);
  return { name: word, digests: { sha256: hash.digest('hex') }, read: () => pieces(word) };
}
