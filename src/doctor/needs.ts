import { refusalOf } from '../finding.ts';
import { BASE_RUNTIME, ISOLATION } from '../init/first-policy.ts';
import type { Category } from '../manifest/category.ts';
import type { IsolationDemand } from '../manifest/isolation.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Stated } from '../manifest/stated.ts';
import { whatDoesItAskFor } from '../manifest/what-does-it-ask-for.ts';
import type { Placed } from '../placed.ts';
import { exceptionsFor } from '../policy/exceptions/in-force.ts';
import type { Grant } from '../policy/grant.ts';
import { type JudgingPolicy, readJudgingPolicy } from '../policy/judging-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { whatMayItHave } from '../policy/what-may-it-have.ts';
import type { PolicySource } from '../request.ts';
import type { Severity } from '../verdict.ts';

/** What the host is held against: what is demanded of a sandbox, by whom, and the sandbox to try. */
export interface Needs {
  readonly by: 'built-in' | 'policy' | 'manifest' | 'manifest-and-policy';
  readonly grant: Grant;
  /** The policy's levels: it may hold a recommendation to be as much as a requirement. */
  readonly severity?: Severity;
}

export interface NeedsRequest {
  readonly manifest?: string;
  readonly policy?: PolicySource;
}

const MIB = 1024 * 1024;

/** A small tool that asks for nothing. */
function smallGrant(isolation: Grant['isolation'], category: Category = 'compute'): Grant {
  return {
    tool: { name: 'doctor', version: '1' },
    category,
    ...{ endpoints: [], listen: [], read: [], write: [], denied: [], spawn: [], env: [] },
    limits: {
      ...{ memoryBytes: 128 * MIB, pids: 16, cpuSeconds: 10, wallSeconds: 10 },
      ...{ fileBytes: MIB, openFiles: 64, tmpBytes: MIB },
    },
    syscalls: { allow: [], deny: [] },
    isolation,
    baseRuntime: BASE_RUNTIME,
    network: 'off',
  };
}

/** What a first policy asks for, which is also what policies/baseline.yml does. */
function builtIn(): Grant {
  const required = ISOLATION.map((name) => ({ value: { name }, place: { file: 'policies/baseline.yml' } }));
  return smallGrant({ required, recommended: [] });
}

function ofManifest({ document, isolation, category }: Manifest): Grant {
  const placed = (demands: readonly Stated<IsolationDemand>[]) =>
    demands.map(({ value, pointer }) => ({ value, place: document.place(pointer) }));
  const { required, recommended } = isolation;
  return smallGrant({ required: placed(required), recommended: placed(recommended) }, category?.value);
}

/**
 * All that a policy asks of any tool, each once. Which filter a tool gets is a matter of its category and not of the
 * host: there is a filter, or there is none.
 */
function ofPolicy({ tiers }: Policy): Grant {
  const categories = tiers.flatMap(({ layers }) => layers.flatMap((layer) => [...layer.categories.values()]));
  const demands = new Map<string, Placed<IsolationDemand>>();
  for (const { value, place } of categories.flatMap(({ requireIsolation }) => requireIsolation)) {
    if (!demands.has(value.name)) demands.set(value.name, { value: { name: value.name }, place });
  }
  return smallGrant({ required: [...demands.values()], recommended: [] });
}

async function readManifest(path: string): Promise<Manifest> {
  const { value, findings } = await whatDoesItAskFor(path);
  if (value === undefined) throw refusalOf(findings);
  return value;
}

async function granted(manifest: Manifest, judging: JudgingPolicy, now: Date): Promise<Grant> {
  const exceptions = exceptionsFor(manifest, judging.policy?.exceptions ?? [], now);
  const { value, findings } = await whatMayItHave(manifest, judging, exceptions);
  if (value === undefined) throw refusalOf(findings);
  return value;
}

/**
 * Reads what is demanded of this host.
 * @throws Refusal manifest/… and policy/… where there is nothing that could be demanded
 */
export async function readNeeds({ manifest: path, policy: source }: NeedsRequest): Promise<Needs> {
  const now = new Date();
  const manifest = path === undefined ? undefined : await readManifest(path);
  if (source === undefined)
    return manifest === undefined
      ? { by: 'built-in', grant: builtIn() }
      : { by: 'manifest', grant: ofManifest(manifest) };
  const judging = await readJudgingPolicy({ policy: source }, now);
  if (judging.policy === undefined) throw refusalOf(judging.findings);
  const { severity } = judging.policy;
  if (manifest === undefined) return { by: 'policy', grant: ofPolicy(judging.policy), severity };
  return { by: 'manifest-and-policy', grant: await granted(manifest, judging, now), severity };
}
