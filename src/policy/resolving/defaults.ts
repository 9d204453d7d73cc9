import type { Bound, LimitBounds, PolicyLayer } from '../layer.ts';
import type { DefaultLimits } from '../policy.ts';
import { constraints, type Tier } from '../tier.ts';
import { FALLBACK } from './fixed-limits.ts';

/** What a policy calls its limits. */
export const LIMIT_NAMES = {
  memoryMb: 'memory_mb',
  pids: 'pids',
  cpuSeconds: 'cpu_seconds',
  wallSeconds: 'wall_seconds',
} as const satisfies Record<keyof LimitBounds, string>;

/** The smaller of two numbers. */
export function smaller<B extends Bound>(a: B, b: B): B {
  return b.value < a.value ? b : a;
}

/** The default of one limit that an owner sets, or else ours. */
export function defaultOf(layers: Tier<PolicyLayer>['layers'], key: keyof LimitBounds): Bound {
  const [{ document, name }] = layers;
  const fallback = { value: FALLBACK[key], place: document.place(`/defaults/${LIMIT_NAMES[key]}`), policy: name };
  const [first, ...rest] = layers.flatMap(({ defaults }) => defaults[key] ?? []);
  return first === undefined ? fallback : rest.reduce(smaller, first);
}

/** The limits of tools that name none. */
export function resolveDefaults(tiers: readonly [Tier<PolicyLayer>, ...Tier<PolicyLayer>[]]): DefaultLimits {
  const limit = (key: keyof LimitBounds): Bound => {
    const stated = constraints(
      tiers,
      ({ defaults }) => defaults[key],
      (tier) => defaultOf(tier.layers, key),
    );
    return stated.reduce(smaller);
  };
  return {
    memoryMb: limit('memoryMb'),
    pids: limit('pids'),
    cpuSeconds: limit('cpuSeconds'),
    wallSeconds: limit('wallSeconds'),
  };
}
