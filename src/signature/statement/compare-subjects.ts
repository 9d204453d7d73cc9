import { type Finding, finding, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { DIGESTS, digestOf, digestText, type SignedArtifact } from '../signed-artifact.ts';
import type { Statement, Subject } from './statement.ts';

export const ANOTHER_ARTIFACT = 'Judge the artifact that was signed, or sign the one that is to be used.';

/** Digits of a digest that a message shows. */
const DIGITS = 128;

/** Subjects that a message names. */
const NAMED = 3;

/**
 * Whether one of the subjects is the artifact: every digest known here agrees, and there is one. A digest that is not known
 * yet takes a reading of the artifact, and is only asked of a subject that the others leave open.
 */
async function isAbout(subjects: readonly Subject[], artifact: SignedArtifact): Promise<boolean> {
  let open = subjects.map((subject) => ({ subject, agreeing: 0 }));
  const known = DIGESTS.toSorted((a, b) => Number(b in artifact.digests) - Number(a in artifact.digests));
  for (const algorithm of known) {
    if (!open.some(({ subject }) => subject.digest.has(algorithm))) continue;
    const digest = await digestOf(artifact, algorithm);
    if (digest === undefined) continue;
    open = open.flatMap(({ subject, agreeing }) => {
      const stated = subject.digest.get(algorithm);
      if (stated === undefined) return [{ subject, agreeing }];
      return stated === digest ? [{ subject, agreeing: agreeing + 1 }] : [];
    });
  }
  return open.some(({ agreeing }) => agreeing > 0);
}

/** Of a digest alone nothing can be said where the statement knows others. */
function refuseOtherDigests(subjects: readonly Subject[], { name, digests, read }: SignedArtifact): void {
  const stated = DIGESTS.filter((algorithm) => subjects.some(({ digest }) => digest.has(algorithm)));
  if (read !== undefined || stated.length === 0 || stated.some((algorithm) => digests[algorithm] !== undefined)) return;
  const message = `The signed statement names its subjects by ${stated.join(' and ')}, and of the artifact ${name} nothing else is known.`;
  const fix = `Give the artifact itself, or its ${stated[0]}.`;
  throw new Refusal('signature/digest-not-enough', message, { fix });
}

/**
 * What is wrong unless one of the statement's subjects is the artifact.
 * @throws Refusal signature/digest-not-enough
 */
export async function compareSubjects({ subjects }: Statement, artifact: SignedArtifact): Promise<Finding[]> {
  if (await isAbout(subjects, artifact)) return [];
  refuseOtherDigests(subjects, artifact);
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
