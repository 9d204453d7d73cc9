import { parseDocument } from '../document.ts';
import { BASE_RUNTIME, NEVERALLOW } from '../init/first-policy.ts';
import { CATEGORIES } from '../manifest/category.ts';
import type { NetworkMode } from '../policy/grant.ts';
import type { NeverAllow, PolicyLayer } from '../policy/layer.ts';
import type { Policy } from '../policy/policy.ts';
import { readLayer } from '../policy/reading/read-layer.ts';
import { resolvePolicy } from '../policy/resolving/resolve.ts';
import { ARCHITECTURES } from '../sandbox/seccomp/architecture.ts';
import { isObtainable } from '../sandbox/seccomp/profile.ts';

/** What a run that is learned from has, whatever the manifest says of limits. */
const LIMITS = { memory_mb: 2048, pids: 512, cpu_seconds: 600, wall_seconds: 600 } as const;

const ANY = {
  ...{ domains: 'any', ports: 'any', listen: 'any', read: 'any', write: 'any', spawn: 'any', env: 'any' },
  syscalls: [...new Set(ARCHITECTURES.flatMap(({ calls }) => [...calls.keys()]))].filter(isObtainable),
} as const;

/** What a policy that is there says, as far as it holds for learning too. */
export interface GivenPolicy {
  readonly policy: Policy;
  readonly neverallow: readonly NeverAllow[];
}

/**
 * The policy to learn under: a tool may ask for anything but what no policy allows, and is told of nothing twice. It is
 * contained all the same: the sandbox is the gate's own.
 */
export function openPolicy(network: NetworkMode, given?: GivenPolicy): Policy {
  const text = JSON.stringify({
    schema_version: 1,
    name: 'learning',
    supply_chain: { require: { signature: false, sbom: false, sbom_subject_match: false } },
    base_runtime: BASE_RUNTIME,
    defaults: LIMITS,
    categories: Object.fromEntries(CATEGORIES.map((name) => [name, { ceiling: { ...ANY, ...LIMITS } }])),
    neverallow: NEVERALLOW,
    runtime: { network, conditions: [], coverage: { mcp_tools: 'notice' } },
  });
  const { layer, findings } = readLayer(parseDocument(Buffer.from(text), 'learning.json', 'policy'), new Date());
  if (layer === undefined) throw new Error(`the policy to learn under is wrong: ${findings[0]?.message}`);
  const open: PolicyLayer = { ...layer, neverallow: [...layer.neverallow, ...(given?.neverallow ?? [])] };
  const policy = resolvePolicy([{ open: false, layers: [open] }]);
  return given === undefined ? policy : { ...policy, baseRuntime: given.policy.baseRuntime };
}
