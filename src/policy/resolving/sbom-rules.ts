import { isDefined } from '../../defined.ts';
import type { RuleLevel, SbomRules } from '../../sbom/sbom-policy.ts';
import type { PolicyLayer } from '../layer.ts';
import { constraints, type Tier } from '../tier.ts';
import { strictest } from './severity.ts';

/** What may be in the tool. What an owner leaves out here is as strict as the SBOMs of today can bear. */
export function resolveSbomRules(tiers: readonly Tier<PolicyLayer>[]): SbomRules {
  const layers = tiers.flatMap((tier) => tier.layers);
  type Levels = 'unknownLicense' | 'hashes' | 'purl' | 'dependencyGraph';
  const level = (key: Levels, closing: RuleLevel): RuleLevel =>
    strictest(
      constraints(
        tiers,
        ({ sbom }) => sbom[key],
        () => closing,
      ),
    );
  return {
    licenses: {
      // No list allows every licence that is not denied.
      allow: layers.map(({ sbom }) => sbom.allowLicenses).filter(isDefined),
      deny: layers.flatMap(({ sbom }) => sbom.denyLicenses),
      unknown: level('unknownLicense', 'error'),
    },
    denyPackages: layers.flatMap(({ sbom }) => sbom.denyPackages),
    require: {
      hashes: level('hashes', 'warning'),
      purl: level('purl', 'warning'),
      dependencyGraph: level('dependencyGraph', 'off'),
    },
  };
}
