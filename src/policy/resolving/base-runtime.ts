import { pathCovers } from '../../manifest/path.ts';
import type { Allowance, PolicyLayer } from '../layer.ts';
import type { Policy } from '../policy.ts';
import { constraints, type Tier } from '../tier.ts';
import { intersection } from './intersection.ts';

/** What every tool has without asking: only what all agree on. */
export function resolveBaseRuntime(tiers: readonly Tier<PolicyLayer>[]): Policy['baseRuntime'] {
  const agreed = (key: 'read' | 'env'): Allowance<string> => {
    const stated = constraints(
      tiers,
      ({ baseRuntime }) => baseRuntime[key],
      (tier) => nothing(tier, key),
    );
    const covers = key === 'read' ? pathCovers : (outer: string, inner: string) => outer === inner;
    return stated.reduce((a, b) => intersection(a, b, covers));
  };
  return { read: agreed('read'), env: agreed('env') };
}

function nothing({ layers: [{ document, name }] }: Tier<PolicyLayer>, key: 'read' | 'env'): Allowance<string> {
  return { place: document.place(`/base_runtime/${key}`), policy: name, any: false, items: [] };
}
