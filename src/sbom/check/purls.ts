import { packageName } from '../../purl.ts';
import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { namesAgree, versionsAgree } from '../package/purl-agreement.ts';
import { type Component, fullName } from '../sbom.ts';

/** Whether a component's purl can be parsed and agrees with what the component says itself. */
export function checkPurl(component: Component, file: string, findings: FindingCollector): void {
  const { purl, version, pointer } = component;
  if (purl === undefined) return;
  const name = quoted(fullName(component));
  const place = { file, pointer: `${pointer}/purl` };
  const evidence = { component: fullName(component), purl: purl.text };
  if (purl.kind === 'unparsable') {
    findings.add(
      'sbom/unparsable-purl',
      `The purl ${quoted(purl.text)} of ${name} cannot be parsed: ${purl.problem}.`,
      {
        fix: 'Write it as ECMA-427 says: pkg:type/namespace/name@version.',
        place,
        evidence,
      },
    );
    return;
  }
  if (!namesAgree(component, purl)) {
    findings.add('sbom/purl-contradicts-name', `${name} has a purl that names ${quoted(packageName(purl))}.`, {
      fix: 'Give both the name of the package that is really there.',
      place,
      evidence,
    });
  }
  if (!versionsAgree(component, purl)) {
    const versions = `version ${quoted(version ?? '')} and a purl of version ${quoted(purl.version ?? '')}`;
    findings.add('sbom/purl-contradicts-version', `${name} has ${versions}.`, {
      fix: 'Give both the version that is really there.',
      place,
      evidence: { ...evidence, version: version ?? '' },
    });
  }
}
