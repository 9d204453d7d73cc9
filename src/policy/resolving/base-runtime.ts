import { pathCovers } from '../../manifest/path.ts';
import type { Allowance, PolicyLayer } from '../layer.ts';
import type { Policy } from '../policy.ts';
import { constraints, type Tier } from '../tier.ts';

/** What every tool has without asking: only what all agree on. */
export function resolveBaseRuntime(tiers: readonly Tier<PolicyLayer>[]): Policy['baseRuntime'] {
  const agreed = (key: 'read' | 'env'): Allowance<string> =>
    constraints(
      tiers,
      ({ baseRuntime }) => baseRuntime[key],
      (tier) => nothing(tier, key),
    ).reduce((a, b) => intersection(a, b, key === 'read' ? pathCovers : (outer, inner) => outer === inner));
  return { read: agreed('read'), env: agreed('env') };
}

function nothing({ layers: [{ document, name }] }: Tier<PolicyLayer>, key: 'read' | 'env'): Allowance<string> {
  return { place: document.place(`/base_runtime/${key}`), policy: name, any: false, items: [] };
}

type Covers = (outer: string, inner: string) => boolean;

/** What both lists cover: of two paths, the one that lies in the other. */
function intersection(a: Allowance<string>, b: Allowance<string>, covers: Covers): Allowance<string> {
  const items = [
    ...b.items.filter((inner) => a.items.some((outer) => covers(outer.value, inner.value))),
    ...a.items.filter((inner) => b.items.some((outer) => covers(outer.value, inner.value))),
  ];
  const distinct = items.filter(({ value }, index) => items.findIndex((other) => other.value === value) === index);
  return { ...a, items: distinct };
}
