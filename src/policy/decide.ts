import type { Finding } from '../finding.ts';
import type { IsolationDemand } from '../manifest/isolation.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Stated } from '../manifest/stated.ts';
import { applicableRules } from './applicable.ts';
import { contradictions } from './contradictions.ts';
import { decideDomains } from './decide-domains.ts';
import { decideLimits } from './decide-limits.ts';
import { decideEnv, decideListen, decideSpawn, decideSyscalls } from './decide-lists.ts';
import { decidePaths } from './decide-paths.ts';
import type { Grant, Granted } from './grant.ts';
import type { Hearing } from './objection.ts';
import type { Policy } from './policy.ts';

/** What the tool may have, unless it may not run at all, and every line of the manifest that the policy does not cover. */
export interface GrantDecision {
  readonly grant?: Grant;
  readonly findings: readonly Finding[];
}

/**
 * Manifest ∧ policy. Under `enforce` there is a grant only where the manifest lies wholly in the policy; under `audit`
 * it is what is left of the manifest, and the findings are the same.
 */
export function decideGrant(manifest: Manifest, policy: Policy): GrantDecision {
  const applicable = applicableRules(manifest, policy);
  if ('finding' in applicable) return { findings: [applicable.finding] };
  const hearing = { manifest, policy, rules: applicable.rules };
  const contradictory = contradictions(hearing);
  if (contradictory.length > 0) return { findings: contradictory };
  const { grant, findings } = meetOf(hearing);
  const refused = policy.mode === 'enforce' && findings.some(({ level }) => level === 'error');
  return refused ? { findings } : { grant, findings };
}

function meetOf(hearing: Hearing): Required<GrantDecision> {
  const { manifest, policy, rules } = hearing;
  const domains = decideDomains(hearing);
  const listen = decideListen(hearing);
  const { read, write } = decidePaths(hearing);
  const spawn = decideSpawn(hearing);
  const env = decideEnv(hearing);
  const syscalls = decideSyscalls(hearing);
  const { limits, findings } = decideLimits(hearing);
  return {
    grant: {
      tool: { name: manifest.name, version: manifest.version },
      category: rules.category,
      endpoints: domains.granted,
      listen: listen.granted,
      read: read.granted,
      write: write.granted,
      denied: deniedPaths(hearing),
      limits,
      spawn: spawn.granted,
      env: env.granted,
      syscalls: {
        allow: syscalls.granted.map(({ value }) => value),
        deny: manifest.capabilities.denySyscalls.map(({ value }) => value),
      },
      isolation: isolationOf(hearing),
      baseRuntime: {
        read: policy.baseRuntime.read.map(({ value }) => value),
        env: policy.baseRuntime.env.map(({ value }) => value),
      },
      network: policy.network,
    },
    findings: [
      ...[domains, listen, read, write].flatMap((decision) => decision.findings),
      ...findings,
      ...[spawn, env, syscalls].flatMap((decision) => decision.findings),
    ],
  };
}

function deniedPaths({ rules }: Hearing): readonly string[] {
  const paths = rules.prohibitions.flatMap(({ deny }) => [...deny.read, ...deny.write]);
  return [...new Set(paths.map(({ value }) => value))];
}

/** Whatever either side requires; the author's recommendations stay recommendations. */
function isolationOf({ manifest, policy, rules }: Hearing): Grant['isolation'] {
  const placed = (demands: readonly Stated<IsolationDemand>[], { document }: Manifest | Policy) =>
    demands.map(({ value, pointer }) => ({ value, place: document.place(pointer) }));
  return {
    required: distinct([...placed(manifest.isolation.required, manifest), ...placed(rules.requireIsolation, policy)]),
    recommended: distinct(placed(manifest.isolation.recommended, manifest)),
  };
}

function distinct(demands: readonly Granted<IsolationDemand>[]): readonly Granted<IsolationDemand>[] {
  const same = (a: IsolationDemand, b: IsolationDemand): boolean => a.name === b.name && a.category === b.category;
  return demands.filter(({ value }, index) => demands.findIndex((other) => same(other.value, value)) === index);
}
