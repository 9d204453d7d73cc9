import { isDefined } from '../defined.ts';

/**
 * Layers of one owner, joined by `extends`. A key that none of them states is denied when the tier is closed; an open
 * tier leaves it to the closed one of another owner that it extends, so that it can tighten that one and never widen it.
 */
export interface Tier<L> {
  readonly open: boolean;
  readonly layers: readonly [L, ...L[]];
}

/**
 * All that tiers say of one key, to be met.
 *
 * @param closing what a closed tier says whose layers are silent
 */
export function constraints<L, T>(
  tiers: readonly Tier<L>[],
  pick: (layer: L) => T | undefined,
  closing: (tier: Tier<L>) => T,
): readonly T[] {
  return tiers.flatMap((tier) => {
    const stated = tier.layers.map(pick).filter(isDefined);
    return stated.length > 0 || tier.open ? stated : [closing(tier)];
  });
}
