import { refusalOf } from '../../finding.ts';
import type { NeverAllow, PolicyLayer } from '../layer.ts';
import type { Tier } from '../tier.ts';
import { commandLineStore } from './host-store.ts';
import { loadTiers } from './load-tiers.ts';

/** A policy that a person names to be kept to, without anybody being judged by it. */
export interface GivenTiers {
  readonly tiers: readonly [Tier<PolicyLayer>, ...Tier<PolicyLayer>[]];
  /** Of all its layers. */
  readonly neverallow: readonly NeverAllow[];
}

/** @throws Refusal of the policy's, where it cannot be used */
export async function givenTiers(path: string): Promise<GivenTiers> {
  const { tiers, findings } = await loadTiers({ path }, commandLineStore(), new Date());
  if (tiers === undefined) throw refusalOf(findings);
  return { tiers, neverallow: tiers.flatMap(({ layers }) => layers.flatMap((layer) => layer.neverallow)) };
}
