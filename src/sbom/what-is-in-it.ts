import type { Artifact } from '../artifact/artifact.ts';
import { Refusal } from '../finding.ts';
import type { Answer } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Policy } from '../policy/policy.ts';

import type { SbomSubject } from './subject.ts';
import type { SbomSummary } from './summary.ts';

function subjectOf({ name, version, artifact: { purl } }: Manifest, { sha256, sha512 }: Artifact): SbomSubject {
  return { name, version, sha256, sha512, ...(purl !== undefined && { purl }) };
}

function inWords({ components, licenses, hashed }: SbomSummary): string {
  return `${components} components, ${licenses.judged} with a licence, ${hashed} with a hash`;
}

/** An SBOM: a file, or what was signed with the artifact. */
export interface GivenSbom {
  readonly path: string;
  readonly bytes?: Uint8Array;
}

/** The SBOM by the policy's rules for what tools may be made of. */
export async function whatIsInIt(
  given: GivenSbom | undefined,
  manifest: Manifest,
  artifact: Artifact,
  policy: Policy,
): Promise<Answer<SbomSummary>> {
  if (given === undefined) {
    throw new Refusal('sbom/missing', 'Neither the manifest nor the request names an SBOM.', {
      place: manifest.document.place('/sbom_ref'),
      fix: 'Name the CycloneDX document in sbom_ref of the manifest or with --sbom, or attest it (actions/attest-sbom).',
    });
  }
  const { judgeApart } = await import('./apart/judge-apart.ts');
  const { summary, findings } = await judgeApart({
    ...given,
    rules: policy.sbom,
    subjectMatchRequired: policy.supplyChain.require.sbomSubjectMatch,
    subject: subjectOf(manifest, artifact),
  });
  return { value: summary, findings, what: summary === undefined ? 'cannot be read' : inWords(summary) };
}
