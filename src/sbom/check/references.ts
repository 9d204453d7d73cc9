import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import type { Sbom } from '../sbom.ts';

/** Names an element of another document, which is not at hand. */
const BOM_LINK = 'urn:cdx:';

function checkUnique({ bomRefs, file }: Sbom, findings: FindingCollector): void {
  for (const [ref, [first, second]] of bomRefs) {
    if (first === undefined || second === undefined) continue;
    findings.add('sbom/duplicate-bom-ref', `The bom-ref ${quoted(ref)} is given to ${first} and to ${second}.`, {
      fix: 'Give each element a bom-ref of its own; otherwise nothing can be said to depend on one of them.',
      place: { file, pointer: `${second}/bom-ref` },
    });
  }
}

/** Whether each bom-ref is given once, and each edge of the dependency graph leads from one to another. */
export function checkReferences(sbom: Sbom, findings: FindingCollector): void {
  checkUnique(sbom, findings);
  for (const { ref, dependsOn, pointer } of sbom.dependencies) {
    for (const target of [ref, ...dependsOn]) {
      if (sbom.bomRefs.has(target) || target.startsWith(BOM_LINK)) continue;
      findings.add('sbom/dangling-reference', `The dependency graph names ${quoted(target)}, which is no bom-ref.`, {
        fix: 'List the missing component, or take the edge out.',
        place: { file: sbom.file, pointer },
        evidence: { reference: target },
      });
    }
  }
}
