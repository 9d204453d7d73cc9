import { createHash } from 'node:crypto';
import { type Json, type Place, Refusal } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import { checkLimits } from './json-limits.ts';
import { LineCounter } from './json-places.ts';
import type { JsonObject } from './json-value.ts';
import { readBytes } from './read-bytes.ts';
import { recognise, refuseOtherText, type SupportedVersion } from './recognise.ts';

/** A document that says it is CycloneDX of a version that is read. Nothing else in it has been judged. */
export interface SbomDocument {
  readonly file: string;
  /** Of the bytes that were read, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly root: JsonObject;
  readonly version: SupportedVersion;
  /** Keys and values in all. */
  readonly values: number;
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    // Takes one byte order mark away; a second one stays, and is no JSON.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('sbom/not-utf-8', 'The SBOM holds bytes that are not UTF-8.', {
      fix: 'Write it as UTF-8 (RFC 8259), not compressed and not UTF-16.',
      place: { file },
      cause,
    });
  }
}

/** V8 says where it stopped for some mistakes only. */
function placeOfProblem(file: string, text: string, problem: string): Place {
  const offset = /at position (\d+)/u.exec(problem)?.[1];
  return offset === undefined ? { file } : { file, ...new LineCounter(text).at(Number(offset)) };
}

function parse(file: string, text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    const problem = messageOf(cause);
    throw new Refusal('sbom/not-parsable', `The SBOM is not JSON: ${problem}.`, {
      fix: 'Make the SBOM again with a generator; comments, trailing commas and NaN are not JSON.',
      place: placeOfProblem(file, text, problem),
      cause,
    });
  }
}

/** @throws Refusal for everything that {@link readSbom} refuses but its file */
export function parseSbom(file: string, bytes: Uint8Array): SbomDocument {
  const text = decode(file, bytes);
  refuseOtherText(file, text);
  const values = checkLimits(file, text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, text, values, ...recognise(file, text, parse(file, text)) };
}

/**
 * Reads a CycloneDX document in JSON within its caps: 64 MiB, 256 levels, ten million values, no key twice.
 * @throws Refusal sbom/missing, sbom/unreadable, sbom/too-large, sbom/not-utf-8, sbom/not-parsable,
 * sbom/duplicate-key, sbom/too-deep, sbom/too-many-values, sbom/not-cyclonedx, sbom/unsupported-version
 */
export async function readSbom(path: string): Promise<SbomDocument> {
  return parseSbom(path, await readBytes(path));
}
