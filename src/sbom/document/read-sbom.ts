import { createHash } from 'node:crypto';
import { type Json, type Place, Refusal } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import type { XmlViolation } from '../schema/check-xsd.ts';
import { checkLimits } from './json-limits.ts';
import { LineCounter, placesOf } from './json-places.ts';
import type { JsonObject } from './json-value.ts';
import { readBytes } from './read-bytes.ts';
import { type JsonVersion, recogniseJson, refuseOtherText, type SupportedVersion } from './recognise.ts';
import { unpacked } from './unpacked.ts';

/** A document that says it is CycloneDX of a version that is read. Nothing else in it has been judged. */
export interface SbomDocument {
  readonly file: string;
  /** Of the bytes that were read, in hexadecimal. */
  readonly sha256: string;
  readonly version: SupportedVersion;
  /** In the form of JSON, whatever it was written in. */
  readonly root: JsonObject;
  /** How it was written, with what only that knows. */
  readonly form: JsonForm | XmlForm;
  /** Where the values at some pointers into `root` stand in the file. */
  readonly placesOf: (pointers: Iterable<string>) => Promise<ReadonlyMap<string, Place>>;
}

interface JsonForm {
  readonly kind: 'json';
  readonly version: JsonVersion;
  /** Keys and values in all. */
  readonly values: number;
}

interface XmlForm {
  readonly kind: 'xml';
  /** What its schema has against it: a tree is held against that while it is there. */
  readonly violations: readonly XmlViolation[];
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    // Takes one byte order mark away; a second one stays, and is no JSON.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('sbom/not-utf-8', 'The SBOM holds bytes that are not UTF-8.', {
      fix: 'Write it as UTF-8 (RFC 8259), compressed by nothing but gzip.',
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

function readJson(file: string, sha256: string, text: string): SbomDocument {
  refuseOtherText(file, text);
  const values = checkLimits(file, text);
  const { root, version } = recogniseJson(file, text, parse(file, text));
  const placesIn = async (pointers: Iterable<string>) => placesOf(file, text, pointers);
  return { ...{ file, sha256, version, root }, form: { kind: 'json', version, values }, placesOf: placesIn };
}

/** @throws Refusal for everything that {@link readSbom} refuses but its file */
export async function parseSbom(file: string, bytes: Uint8Array): Promise<SbomDocument> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = decode(file, unpacked(file, bytes));
  if (!text.trimStart().startsWith('<')) return readJson(file, sha256, text);
  const { readXml } = await import('./xml/read-xml.ts');
  return readXml(file, sha256, text);
}

/**
 * Reads a CycloneDX document, in JSON or XML, compressed or not, as its content says and not its name; within its caps:
 * 128 MiB, 256 levels, ten million values, no key twice.
 * @throws Refusal sbom/missing, sbom/unreadable, sbom/too-large, sbom/corrupt, sbom/not-utf-8, sbom/not-parsable,
 * sbom/document-type, sbom/duplicate-key, sbom/too-deep, sbom/too-many-values, sbom/not-cyclonedx, sbom/unsupported-version
 */
export async function readSbom(path: string): Promise<SbomDocument> {
  return parseSbom(path, await readBytes(path));
}
