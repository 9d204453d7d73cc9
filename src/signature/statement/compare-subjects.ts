import { type Finding, finding } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { DIGESTS, type DigestName, digestOf, digestText, type SignedArtifact } from '../signed-artifact.ts';
import type { Statement, Subject } from './statement.ts';

export const ANOTHER_ARTIFACT = 'Judge the artifact that was signed, or sign the one that is to be used.';

/** Digits of a digest that a message shows. */
const DIGITS = 128;

/** Subjects that a message names. */
const NAMED = 3;

/** What the artifact's digests are by the algorithms that a statement names. */
async function digestsFor(subjects: readonly Subject[], artifact: SignedArtifact) {
  const found = new Map<DigestName, string>();
  for (const algorithm of DIGESTS) {
    if (!subjects.some(({ digest }) => digest.has(algorithm))) continue;
    const digest = await digestOf(artifact, algorithm);
    if (digest !== undefined) found.set(algorithm, digest);
  }
  return found;
}

/** What is wrong unless one of the statement's subjects is the artifact: every digest known here agrees, and there is one. */
export async function compareSubjects({ subjects }: Statement, artifact: SignedArtifact): Promise<Finding[]> {
  const digests = await digestsFor(subjects, artifact);
  const isArtifact = ({ digest }: Subject) => {
    const shared = [...digests].filter(([algorithm]) => digest.has(algorithm));
    return shared.length > 0 && shared.every(([algorithm, value]) => digest.get(algorithm) === value);
  };
  if (subjects.some(isArtifact)) return [];
  const found = subjects.slice(0, NAMED).map((subject) => `${quoted(subject.name)} (${inWords(subject)})`);
  const rest = subjects.length > found.length ? ` and ${subjects.length - found.length} more` : '';
  const message = `The signed statement is about ${found.join(', ')}${rest}, and not about ${artifact.name}, ${digestText(artifact)}.`;
  return [finding('signature/subject-mismatch', message, { fix: ANOTHER_ARTIFACT })];
}

function inWords({ digest }: Subject): string {
  const known = DIGESTS.filter((algorithm) => digest.has(algorithm));
  return (
    known.map((algorithm) => `${algorithm} ${digest.get(algorithm)?.slice(0, DIGITS)}`).join(', ') ||
    `none of ${DIGESTS.join(', ')}`
  );
}
