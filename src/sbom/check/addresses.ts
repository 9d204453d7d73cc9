import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import type { Sbom } from '../sbom.ts';

/** Links that do something other than lead somewhere: reports and viewers make them clickable (CWE-79). */
export function checkAddresses({ unsafeAddresses, file }: Sbom, findings: FindingCollector): void {
  for (const { text, pointer } of unsafeAddresses) {
    findings.add('sbom/unsafe-address', `${quoted(text)} is no address that a reader should follow.`, {
      fix: 'Give an address of the web or of a repository, or leave it out.',
      place: { file, pointer },
    });
  }
}
