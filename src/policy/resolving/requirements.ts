import type { PolicyLayer, Requirements } from '../layer.ts';
import type { Policy } from '../policy.ts';
import { constraints, type Tier } from '../tier.ts';

/** What has to be shown. Silence never weakens: what is not required has to be said not to be. */
export function resolveRequirements(
  tiers: readonly Tier<PolicyLayer>[],
  event: string | undefined,
): Policy['supplyChain']['require'] {
  const required = (key: keyof Requirements): boolean =>
    constraints(
      tiers,
      ({ require, requireOn }) => (event === undefined ? undefined : requireOn.get(event)?.[key]) ?? require[key],
      () => true,
    ).includes(true);
  return {
    signature: required('signature'),
    sbom: required('sbom'),
    sbomSubjectMatch: required('sbomSubjectMatch'),
  };
}
