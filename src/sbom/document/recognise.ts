import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { type Json, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { placeOf } from './json-places.ts';
import { isObject, type JsonObject } from './json-value.ts';

/** The versions of CycloneDX that are read. Anything else would be judged by a schema that is not its own. */
export const SUPPORTED_VERSIONS = [
  Version.v1dot2,
  Version.v1dot3,
  Version.v1dot4,
  Version.v1dot5,
  Version.v1dot6,
  Version.v1dot7,
] as const;

export type SupportedVersion = `${(typeof SUPPORTED_VERSIONS)[number]}`;

function isSupported(version: Json | undefined): version is SupportedVersion {
  return SUPPORTED_VERSIONS.some((supported) => supported === version);
}

function notCycloneDx(file: string, found: string): Refusal {
  return new Refusal('sbom/not-cyclonedx', `${found}, not a CycloneDX SBOM in JSON.`, {
    fix: `Have the generator write CycloneDX ${SUPPORTED_VERSIONS.join(', ')} as JSON, or convert the document.`,
    place: { file, line: 1, column: 1 },
  });
}

/**
 * Refuses by its first characters what is another format altogether, so that it is not reported as broken JSON.
 * @throws Refusal sbom/not-cyclonedx
 */
export function refuseOtherText(file: string, text: string): void {
  const start = text.slice(0, 4096).trimStart();
  if (start.startsWith('<')) throw notCycloneDx(file, 'This is XML');
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
export function recognise(
  file: string,
  text: string,
  document: Json,
): { readonly root: JsonObject; readonly version: SupportedVersion } {
  if (!isObject(document)) throw notCycloneDx(file, 'This is JSON, but no object');
  if (document['bomFormat'] !== 'CycloneDX') throw notCycloneDx(file, otherJson(document));
  const version = document['specVersion'];
  if (isSupported(version)) return { root: document, version };
  const found =
    version === undefined
      ? 'has no `specVersion`'
      : `says specVersion ${typeof version === 'string' ? quoted(version) : JSON.stringify(version).slice(0, 40)}`;
  throw new Refusal('sbom/unsupported-version', `The SBOM ${found}; read are ${SUPPORTED_VERSIONS.join(', ')}.`, {
    fix: 'Have the generator write one of these versions.',
    place: placeOf(file, text, version === undefined ? '' : '/specVersion'),
  });
}
