import { defined } from '../../defined.ts';
import type { ChangeDemand } from '../../manifest/changes/judge.ts';
import type { Placed } from '../../placed.ts';
import { strictestLevel } from '../../verdict.ts';
import { CONDITION_NAMES, type ConditionName } from '../conditions.ts';
import type { Coverage } from '../coverage.ts';
import type { NetworkMode } from '../grant.ts';
import type { Exception, PolicyLayer } from '../layer.ts';
import type { Policy } from '../policy.ts';
import { constraints, type Tier } from '../tier.ts';
import { resolveBaseRuntime } from './base-runtime.ts';
import { resolveDefaults } from './defaults.ts';
import { resolveRequirements } from './requirements.ts';
import { resolveSbomRules } from './sbom-rules.ts';
import { resolveSeverity, strictest } from './severity.ts';
import { resolveSignature } from './signature.ts';

type Tiers = readonly [Tier<PolicyLayer>, ...Tier<PolicyLayer>[]];

const NETWORKS: readonly NetworkMode[] = ['off', 'fixtures', 'live'];

/**
 * The meet of all layers: lists of what is allowed intersect, what is denied or required adds up, numbers take the
 * smaller, levels the stricter. What each tool may have is met when its manifest is judged.
 *
 * @param tiers the file that was named is the first layer of the first
 * @param event GitHub's name of what is judged, such as `pull_request`, where the policy asks for less or more then
 */
export function resolvePolicy(tiers: Tiers, event?: string): Policy {
  return {
    name: tiers[0].layers[0].name,
    tiers,
    mode: constraints(
      tiers,
      (layer) => layer.mode,
      () => 'enforce',
    ).includes('enforce')
      ? 'enforce'
      : 'audit',
    supplyChain: {
      require: resolveRequirements(tiers, event),
      signature: resolveSignature(tiers),
    },
    sbom: resolveSbomRules(tiers),
    baseRuntime: resolveBaseRuntime(tiers),
    defaults: resolveDefaults(tiers),
    exceptions: exceptionsOf(tiers),
    ...defined({ maxExceptionDays: shortest(tiers) }),
    severity: resolveSeverity(tiers),
    network: resolveNetwork(tiers),
    conditions: resolveConditions(tiers),
    coverage: resolveCoverage(tiers),
    changes: constraints<PolicyLayer, ChangeDemand>(
      tiers,
      (layer) => layer.changes,
      () => ({ level: 'notice' }),
    ),
  };
}

function resolveNetwork(tiers: Tiers): NetworkMode {
  const stated = constraints(
    tiers,
    (layer) => layer.network,
    () => 'fixtures' as const,
  );
  return NETWORKS.find((mode) => stated.includes(mode)) ?? 'off';
}

/** The strictest that anybody says. Nobody has to say anything, but of tools of which no call had a result. */
function resolveCoverage(tiers: Tiers): Coverage {
  const all = tiers.flatMap(({ layers }) => layers.flatMap(({ coverage }) => coverage ?? []));
  const asked = (key: 'entrypoint' | 'declaredDomains') => {
    const [first, ...more] = all.flatMap((each) => each[key] ?? []);
    return first === undefined ? undefined : strictestLevel([first, ...more]);
  };
  const ofTools = constraints(
    tiers,
    (layer) => layer.coverage?.mcpTools,
    () => 'error' as const,
  );
  const stated = defined({ entrypoint: asked('entrypoint'), declaredDomains: asked('declaredDomains') });
  return { ...stated, mcpTools: strictest(ofTools) };
}

/** What one of them wants tried is tried. */
function resolveConditions(tiers: Tiers): readonly ConditionName[] {
  const wanted = constraints(
    tiers,
    (layer) => layer.conditions,
    () => CONDITION_NAMES,
  ).flat();
  return CONDITION_NAMES.filter((name) => wanted.includes(name));
}

/**
 * An owner waives what the owner asks; nobody waives what another one does. Which owner refuses a grant is known when
 * it is decided. What is found in the tool or in a trial is against all of them, so there all have to waive it.
 */
function exceptionsOf(tiers: Tiers): readonly Exception[] {
  const byOwner = tiers
    .filter(({ open }) => !open)
    .map(({ layers }) => new Set(layers.flatMap(({ exceptions }) => exceptions)));
  const all = new Set(byOwner.flatMap((own) => [...own]));
  return [...all].filter((one) => one.evidence.size === 0 || byOwner.every((own) => own.has(one)));
}

function shortest(tiers: Tiers): Placed<number> | undefined {
  const stated = tiers.flatMap(({ layers }) => layers.flatMap(({ maxExceptionDays }) => maxExceptionDays ?? []));
  return stated.toSorted((a, b) => a.value - b.value)[0];
}
