import { defined } from '../../defined.ts';
import type { PolicyEntry, RuleLevel } from '../../sbom/sbom-policy.ts';
import type { PolicyLayer } from '../layer.ts';
import type { LayerReader } from './layer-reader.ts';
import type { RawDemand, RawPolicy } from './raw-policy.ts';

const LEVELS: Readonly<Record<RawDemand, RuleLevel>> = {
  error: 'error',
  warn: 'warning',
  notice: 'notice',
  off: 'off',
};

/** What may be in the tool. */
export function readSbomRules({ sbom = {} }: RawPolicy, reader: LayerReader): PolicyLayer['sbom'] {
  const { licenses = {}, deny_packages, require = {} } = sbom;
  const entries = (key: string, list: readonly string[] | undefined): readonly PolicyEntry[] | undefined =>
    list?.map((text, index) => ({ text, place: reader.place(`/sbom/${key}/${index}`) }));
  return {
    denyLicenses: entries('licenses/deny', licenses.deny) ?? [],
    denyPackages: entries('deny_packages', deny_packages) ?? [],
    ...defined({
      allowLicenses: entries('licenses/allow', licenses.allow),
      unknownLicense: level(licenses.unknown),
      hashes: level(require.hashes),
      purl: level(require.purl),
      dependencyGraph: level(require.dependency_graph),
    }),
  };
}

function level(demand: RawDemand | undefined): RuleLevel | undefined {
  return demand && LEVELS[demand];
}
