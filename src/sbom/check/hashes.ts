import { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { type Component, fullName } from '../sbom.ts';

/** Hexadecimal digits of each algorithm's digest. BLAKE3 gives any length; CycloneDX means its default. */
const DIGITS_BY_ALGORITHM: Readonly<Record<HashAlgorithm, number>> = {
  [HashAlgorithm.MD5]: 32,
  [HashAlgorithm['SHA-1']]: 40,
  [HashAlgorithm['SHA-256']]: 64,
  [HashAlgorithm['SHA-384']]: 96,
  [HashAlgorithm['SHA-512']]: 128,
  [HashAlgorithm['SHA3-256']]: 64,
  [HashAlgorithm['SHA3-384']]: 96,
  [HashAlgorithm['SHA3-512']]: 128,
  [HashAlgorithm['BLAKE2b-256']]: 64,
  [HashAlgorithm['BLAKE2b-384']]: 96,
  [HashAlgorithm['BLAKE2b-512']]: 128,
  [HashAlgorithm.BLAKE3]: 64,
  [HashAlgorithm['Streebog-256']]: 64,
  [HashAlgorithm['Streebog-512']]: 128,
};

const DIGITS: ReadonlyMap<string, number> = new Map(Object.entries(DIGITS_BY_ALGORITHM));

/** The schema asks only for a length that some algorithm has: an MD5 passes for a SHA-256. */
export function checkHashes(component: Component, file: string, findings: FindingCollector): void {
  for (const { algorithm, content, pointer } of component.hashes) {
    const digits = DIGITS.get(algorithm);
    if (digits === content.length) continue;
    const expected =
      digits === undefined ? 'is of an unknown algorithm' : `has ${content.length} digits, not ${digits}`;
    const message = `The ${quoted(algorithm)} of ${quoted(fullName(component))} ${expected}.`;
    findings.add('sbom/wrong-hash-length', message, {
      fix: 'Name the algorithm that the hash was made with.',
      place: { file, pointer },
      evidence: { component: fullName(component), hash: content },
    });
  }
}
