import { type Finding, Refusal } from '../../finding.ts';
import type { Grant } from '../../policy/grant.ts';
import { statusOf } from '../../verdict.ts';
import type { Cgroup } from '../cgroup/cgroup.ts';
import type { SandboxPlan } from '../plan/plan.ts';
import { unmetDemands } from './demands.ts';
import { judgeIsolation, type Standings } from './isolation.ts';
import { namespacesBelow, namespacesOf } from './namespace-ids.ts';
import { sight } from './sighting.ts';
import { enforced } from './standing.ts';

/** How long bwrap may take from its root to its door, and how often it is looked at meanwhile, in milliseconds. */
const DOOR_MS = 2_000;
const LOOK_MS = 2;

/** A sandbox that waits at its door, or is about to. */
export interface SandboxAtDoor {
  readonly plan: SandboxPlan;
  readonly firstProcess: number;
  readonly cgroup: Cgroup;
  /** Whose namespaces were entered. */
  readonly keeper: number;
}

/**
 * What bwrap and setpriv have yet to do when the tool is let in. Each ends, and the tool is not started, when it cannot:
 * what they asked for is in force by the tool's first instruction.
 */
function afterTheDoor({ landlock }: SandboxPlan): Partial<Standings> {
  return {
    'seccomp-filter': enforced('bwrap loads the filter or starts nothing'),
    ...(landlock !== undefined && { landlock: enforced('setpriv gets the ruleset or starts nothing') }),
  };
}

async function standingsAt({ plan, firstProcess, cgroup, keeper }: SandboxAtDoor): Promise<Standings> {
  const evidence = {
    ...(await sight(firstProcess, cgroup)),
    // bwrap makes sure of it before its door, or starts nothing: bwrap(1), `--disable-userns`. The others are still to come.
    answers: { nestedRefused: true, undeclaredRefused: false, unruledRefused: false },
    outside: namespacesOf('self'),
    holder: namespacesBelow(keeper),
    inheritedFilters: 0,
    bwrapFlaws: [],
  };
  return { ...judgeIsolation(evidence, plan), ...afterTheDoor(plan) };
}

async function firstUnmet(grant: Grant, sandbox: SandboxAtDoor): Promise<Finding | undefined> {
  return unmetDemands(grant, await standingsAt(sandbox)).find((found) => statusOf([found]) !== 'pass');
}

/**
 * Looks at the tool's own sandbox, where a trial looks at a probe's: a launcher has no time for a second one. What bwrap
 * has filled is its root before it is sealed and before the capabilities are gone, so it is looked at until all is there.
 * @throws Refusal host/isolation-unavailable for what is required and not in force
 */
export async function refuseUnmet(grant: Grant, sandbox: SandboxAtDoor): Promise<void> {
  if (grant.isolation.required.length === 0) return;
  const deadline = performance.now() + DOOR_MS;
  let first = await firstUnmet(grant, sandbox);
  while (first !== undefined && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    first = await firstUnmet(grant, sandbox);
  }
  if (first === undefined) return;
  const { rule, message, place, fix } = first;
  throw new Refusal(rule, message, { ...(place !== undefined && { place }), ...(fix !== undefined && { fix }) });
}
