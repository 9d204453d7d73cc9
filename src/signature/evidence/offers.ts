import type { Bundle } from '@sigstore/bundle';
import { Refusal } from '../../finding.ts';
import { type AttestationStore, attestationsOf } from '../../github/attestations.ts';
import { bundleFrom } from '../bundle/bundle.ts';
import { parseStrictJson, SIGNED_JSON } from '../bundle/strict-json.ts';
import { jsonLines } from '../json-lines.ts';
import { SIGNATURE_LIMITS } from '../limits.ts';
import { type EvidenceFile, evidenceFiles, missing } from './evidence-file.ts';

/** So many are counted; a file can hold millions. */
const ONE_TOO_MANY = SIGNATURE_LIMITS.bundles + 1;

/** A bundle that is offered as evidence. What is wrong with it is told by who reads it, and says nothing of the others. */
export interface Offer {
  /** For messages: the file, and where in it. */
  readonly name: string;
  /** @throws Refusal signature/… for what is no bundle */
  readonly read: () => Bundle;
}

/** Whence evidence comes. */
export interface EvidenceSources {
  /** Of files and folders. */
  readonly paths: readonly string[];
  /** What GitHub keeps, where somebody says in which repository. */
  readonly store?: AttestationStore;
}

/**
 * Every bundle that is offered for an artifact, one at the least.
 * @param sha256 of the artifact, for what is kept by digest; undefined where it is not known
 * @throws Refusal signature/missing, …/bundle-unreadable, …/bundle-too-large, …/too-many-bundles,
 * …/attestations-unavailable, …/digest-not-enough
 */
export async function offersFrom({ paths, store }: EvidenceSources, sha256?: string): Promise<readonly Offer[]> {
  const files = await Promise.all(paths.map(evidenceFiles));
  refuseTooMuch(files.flat());
  const kept = store === undefined ? [] : await keptOffers(store, sha256);
  const offers = [...files.flat().flatMap(offersIn), ...kept];
  const limit = SIGNATURE_LIMITS.bundles;
  if (offers.length > limit) {
    const message = `More than ${limit} bundles are offered for the artifact, and no more are looked at.`;
    throw new Refusal('signature/too-many-bundles', message);
  }
  if (offers.length > 0) return offers;
  const places = [...paths, ...(store === undefined ? [] : [`the attestations of ${store.owner}/${store.repo}`])];
  throw missing(
    places.length === 0
      ? 'No bundle was named for the artifact.'
      : `There is no bundle in ${places.join(', nor in ')}.`,
  );
}

/** However many paths it comes from. */
function refuseTooMuch(files: readonly EvidenceFile[]): void {
  const limit = SIGNATURE_LIMITS.evidenceBytes;
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= limit) return;
  const message = `The evidence for the artifact is larger than ${limit} bytes together.`;
  throw new Refusal('signature/bundle-too-large', message, { fix: 'Name the bundles that matter, and no others.' });
}

/** What GitHub keeps is found by one digest alone. */
async function keptOffers(store: AttestationStore, sha256: string | undefined): Promise<readonly Offer[]> {
  if (sha256 === undefined) {
    const message = 'Attestations are kept by the SHA-256 of an artifact, and another digest is given.';
    throw new Refusal('signature/digest-not-enough', message, { fix: 'Give the artifact itself, or its sha256.' });
  }
  const kept = await attestationsOf(store, sha256);
  return kept.map((json, index) => {
    return { name: `attestation ${index + 1} of ${store.owner}/${store.repo}`, read: () => bundleFrom(json) };
  });
}

/**
 * The bundles in one file, by its content: one; one on each line; or a reply of an attestation interface, as npm's
 * registry and GitHub have it: `{"attestations": [{"bundle": {…}}]}`.
 */
export function offersIn({ path, bytes }: EvidenceFile): readonly Offer[] {
  const lines = jsonLines(bytes, ONE_TOO_MANY);
  if (lines !== undefined) return lines.map((line, index) => textOffer(`${path}, line ${index + 1}`, line));
  let json: unknown;
  try {
    json = parseStrictJson(bytes, 'The bundle', SIGNED_JSON);
  } catch (error) {
    return [{ name: path, read: () => raise(error) }];
  }
  const listed = attestationsIn(json);
  // Read once more when its turn comes: of many large ones at once the machine would run out of memory.
  if (listed === undefined) return [textOffer(path, bytes)];
  return listed.map((each, index) => ({ name: `${path}, attestation ${index + 1}`, read: () => bundleFrom(each) }));
}

function raise(error: unknown): never {
  throw error;
}

function textOffer(name: string, bytes: Buffer): Offer {
  return { name, read: () => bundleFrom(parseStrictJson(bytes, 'The bundle', SIGNED_JSON)) };
}

function attestationsIn(json: unknown): readonly unknown[] | undefined {
  if (typeof json !== 'object' || json === null || !('attestations' in json)) return undefined;
  const { attestations } = json;
  if (!Array.isArray(attestations)) return undefined;
  return attestations
    .slice(0, ONE_TOO_MANY)
    .map((each: unknown) => (typeof each === 'object' && each !== null && 'bundle' in each ? each.bundle : each));
}
