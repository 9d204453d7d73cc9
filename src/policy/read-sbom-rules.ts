import { defined } from '../defined.ts';
import type { Document } from '../document.ts';
import type { PolicyEntry, RuleLevel, SbomRules } from '../sbom/sbom-policy.ts';
import type { RawDemand, RawPolicy } from './raw-policy.ts';

const LEVELS: Readonly<Record<RawDemand, RuleLevel>> = {
  error: 'error',
  warn: 'warning',
  notice: 'notice',
  off: 'off',
};

/** What may be in the tool. What a policy leaves out here is as strict as the SBOMs of today can bear. */
export function readSbomRules({ sbom = {} }: RawPolicy, document: Document): SbomRules {
  const { licenses = {}, deny_packages, require = {} } = sbom;
  const entries = (key: string, list: readonly string[] | undefined): readonly PolicyEntry[] | undefined =>
    list?.map((text, index) => ({ text, place: document.place(`/sbom/${key}/${index}`) }));
  return {
    licenses: {
      ...defined({ allow: entries('licenses/allow', licenses.allow) }),
      deny: entries('licenses/deny', licenses.deny) ?? [],
      unknown: LEVELS[licenses.unknown ?? 'error'],
    },
    denyPackages: entries('deny_packages', deny_packages) ?? [],
    require: {
      hashes: LEVELS[require.hashes ?? 'warn'],
      purl: LEVELS[require.purl ?? 'warn'],
      dependencyGraph: LEVELS[require.dependency_graph ?? 'off'],
    },
  };
}
