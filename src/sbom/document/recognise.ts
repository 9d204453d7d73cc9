import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { type Json, type Place, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { placeOf } from './json-places.ts';
import { isObject, type JsonObject } from './json-value.ts';

/** The versions of CycloneDX that are read in JSON. Anything else would be judged by a schema that is not its own. */
export const JSON_VERSIONS = [
  Version.v1dot2,
  Version.v1dot3,
  Version.v1dot4,
  Version.v1dot5,
  Version.v1dot6,
  Version.v1dot7,
] as const;

/** Those that are read in XML: the first two have no other form. */
export const XML_VERSIONS = [Version.v1dot0, Version.v1dot1, ...JSON_VERSIONS] as const;

export type JsonVersion = `${(typeof JSON_VERSIONS)[number]}`;
export type SupportedVersion = `${(typeof XML_VERSIONS)[number]}`;

function isVersion<T extends Version>(version: Json | undefined, known: readonly T[]): version is `${T}` {
  return known.some((supported) => supported === version);
}

function notCycloneDx(file: string, found: string): Refusal {
  return new Refusal('sbom/not-cyclonedx', `${found}, not a CycloneDX SBOM.`, {
    fix: `Have the generator write CycloneDX ${JSON_VERSIONS.join(', ')} as JSON or XML, or convert the document.`,
    place: { file, line: 1, column: 1 },
  });
}

function otherVersion(found: string, known: readonly string[], place: Place): Refusal {
  const message = `The SBOM ${found}; read are ${known.join(', ')}.`;
  return new Refusal('sbom/unsupported-version', message, {
    fix: 'Have the generator write one of these versions.',
    place,
  });
}

/**
 * Refuses by its first characters what is another format altogether, so that it is not reported as broken JSON.
 * @throws Refusal sbom/not-cyclonedx
 */
export function refuseOtherText(file: string, text: string): void {
  const start = text.slice(0, 4096).trimStart();
  if (/^(?:#[^\n]*\n\s*)*SPDXVersion:/u.test(start)) throw notCycloneDx(file, 'This is an SPDX tag-value document');
}

function otherJson(root: JsonObject): string {
  if (root['spdxVersion'] !== undefined) return 'This is an SPDX document';
  if (typeof root['@context'] === 'string' && root['@context'].includes('spdx')) return 'This is an SPDX 3 document';
  const format = root['bomFormat'];
  return typeof format === 'string' ? `\`bomFormat\` is ${quoted(format)}` : 'This is JSON without `bomFormat`';
}

/**
 * The version that a document declares, decided here once.
 * @throws Refusal sbom/not-cyclonedx, sbom/unsupported-version
 */
export function recogniseJson(
  file: string,
  text: string,
  document: Json,
): { readonly root: JsonObject; readonly version: JsonVersion } {
  if (!isObject(document)) throw notCycloneDx(file, 'This is JSON, but no object');
  if (document['bomFormat'] !== 'CycloneDX') throw notCycloneDx(file, otherJson(document));
  const version = document['specVersion'];
  if (isVersion(version, JSON_VERSIONS)) return { root: document, version };
  const found =
    version === undefined
      ? 'has no `specVersion`'
      : `says specVersion ${typeof version === 'string' ? quoted(version) : JSON.stringify(version).slice(0, 40)}`;
  throw otherVersion(found, JSON_VERSIONS, placeOf(file, text, version === undefined ? '' : '/specVersion'));
}

/** Of the namespace of every version. */
const NAMESPACE = 'http://cyclonedx.org/schema/bom/';

/**
 * The same of a document in XML, which declares it by the namespace of its root.
 * @throws Refusal sbom/not-cyclonedx, sbom/unsupported-version
 */
export function recogniseXml(
  file: string,
  { name, namespaceUri, line }: { readonly name: string; readonly namespaceUri: string; readonly line: number },
): SupportedVersion {
  if (name !== 'bom' || !namespaceUri.startsWith(NAMESPACE))
    throw notCycloneDx(file, `This is XML with the root ${quoted(name)} of ${quoted(namespaceUri)}`);
  const version = namespaceUri.slice(NAMESPACE.length);
  if (isVersion(version, XML_VERSIONS)) return version;
  throw otherVersion(`is of version ${quoted(version)}`, XML_VERSIONS, { file, line });
}
