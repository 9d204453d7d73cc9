import type { Finding } from '../../finding.ts';
import type { Category } from '../../manifest/category.ts';
import type { IsolationDemand } from '../../manifest/isolation.ts';
import { isolationToken } from '../../manifest/isolation-demand.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Placed } from '../../placed.ts';
import type { Grant, Granted } from '../grant.ts';
import type { Exception } from '../layer.ts';
import type { Policy } from '../policy.ts';
import { contradictions } from './contradictions.ts';
import { decideDomains } from './decide-domains.ts';
import { decideLimits, type SettledLimit } from './decide-limits.ts';
import { decideEnv, decideListen, decideSpawn, decideSyscalls } from './decide-lists.ts';
import { decidePaths } from './decide-paths.ts';
import type { Hearing } from './hearing.ts';
import { toolRules } from './tool-rules.ts';

/** What is left of a manifest when everything is taken out that the policy does not allow. */
export interface Meet {
  readonly grant: Grant;
  /** With the line that decided it. */
  readonly category: Placed<Category>;
  /** The system calls of the grant, with the lines that ask for them and allow them. */
  readonly syscalls: readonly Granted<string>[];
  /** The isolation that the policy requires, line by line, whoever else does. */
  readonly requiredIsolation: readonly Placed<IsolationDemand>[];
  /** Whence the numbers of the grant come. */
  readonly limits: readonly SettledLimit[];
}

/** What the tool may have, unless it may not run at all, and every line of the manifest that the policy does not cover. */
export interface GrantDecision {
  readonly grant?: Grant;
  /** Whether or not it is granted; absent where nothing can be met. */
  readonly meet?: Meet;
  readonly findings: readonly Finding[];
}

/**
 * Manifest ∧ policy. Under `enforce` there is a grant only where the manifest lies wholly in the policy, but for what an
 * exception waives; under `audit` it is what is left of the manifest, and the findings are the same.
 *
 * @param exceptions those that hold for this tool today
 */
export function decideGrant(manifest: Manifest, policy: Policy, exceptions: readonly Exception[] = []): GrantDecision {
  const applicable = toolRules(manifest, policy, exceptions);
  if ('finding' in applicable) return { findings: [applicable.finding] };
  const hearing = { manifest, policy, rules: applicable.rules };
  const contradictory = contradictions(hearing);
  if (contradictory.length > 0) return { findings: contradictory };
  const { meet, findings } = meetOf(hearing);
  const refused = findings.some(({ level, exception }) => level === 'error' && exception === undefined);
  return policy.mode === 'enforce' && refused ? { meet, findings } : { grant: meet.grant, meet, findings };
}

function meetOf(hearing: Hearing): { readonly meet: Meet; readonly findings: readonly Finding[] } {
  const { manifest, policy, rules } = hearing;
  const domains = decideDomains(hearing);
  const listen = decideListen(hearing);
  const { read, write } = decidePaths(hearing);
  const spawn = decideSpawn(hearing);
  const env = decideEnv(hearing);
  const syscalls = decideSyscalls(hearing);
  const { limits, settled, findings } = decideLimits(hearing);
  const grant: Grant = {
    tool: { name: manifest.name, version: manifest.version },
    category: rules.category.value,
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
      read: policy.baseRuntime.read.items.map(({ value }) => value),
      env: policy.baseRuntime.env.items.map(({ value }) => value),
    },
    network: policy.network,
  };
  return {
    meet: {
      ...{ grant, category: rules.category, syscalls: syscalls.granted, limits: settled },
      requiredIsolation: rules.requireIsolation,
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
function isolationOf({ manifest: { isolation, document }, rules }: Hearing): Grant['isolation'] {
  const asked = (demands: typeof isolation.required) =>
    demands.map(({ value, pointer }) => ({ value, place: document.place(pointer) }));
  return {
    required: distinct([...asked(isolation.required), ...rules.requireIsolation]),
    recommended: distinct(asked(isolation.recommended)),
  };
}

function distinct(demands: readonly Placed<IsolationDemand>[]): readonly Placed<IsolationDemand>[] {
  return demands.filter(
    ({ value }, index) => demands.findIndex((other) => isolationToken(other.value) === isolationToken(value)) === index,
  );
}
