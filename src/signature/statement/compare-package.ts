import { type Finding, finding } from '../../finding.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { packageName, readPurl } from '../../purl.ts';
import { quoted } from '../../quoted.ts';
import { ANOTHER_ARTIFACT } from './compare-subjects.ts';
import type { Statement } from './statement.ts';

/**
 * What is wrong where the publisher calls the artifact another package, or another version of it, than the manifest does: a
 * workflow that publishes many signs for all of them. Registries state the package as a purl, npm among them.
 */
export function comparePackage(statements: readonly Statement[], { artifact, document }: Manifest): readonly Finding[] {
  const own = artifact.purl === undefined ? undefined : readPurl(artifact.purl);
  if (own?.kind !== 'purl') return [];
  const named = new Set(
    statements.flatMap(({ subjects }) => (subjects.length === 1 ? subjects.map(({ name }) => name) : [])),
  );
  return [...named].flatMap((name) => {
    const signed = readPurl(name);
    if (signed.kind !== 'purl' || signed.type !== own.type) return [];
    const isVersion = own.version === undefined || signed.version === own.version;
    if (packageName(signed) === packageName(own) && isVersion) return [];
    const message = `The artifact was signed as ${quoted(name)}; the manifest says that it is ${quoted(own.text)}.`;
    return [
      finding('signature/other-package', message, {
        place: document.place('/artifact/purl'),
        fix: `Correct artifact.purl in the manifest. ${ANOTHER_ARTIFACT}`,
        evidence: { signed: name },
      }),
    ];
  });
}
