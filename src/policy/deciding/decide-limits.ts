import { defined } from '../../defined.ts';
import { type Finding, finding, type Place } from '../../finding.ts';
import type { RuleId } from '../../rules.ts';
import type { Limits } from '../grant.ts';
import type { Bound, LimitBounds } from '../layer.ts';
import { smaller } from '../resolving/defaults.ts';
import { FIXED_LIMITS, MIB } from '../resolving/fixed-limits.ts';
import type { Hearing } from './hearing.ts';
import { lift } from './lifting.ts';
import { boundsFor } from './tool-rules.ts';

type LimitKey = keyof LimitBounds;

/** A limit that manifests and policies name: its rule, and how a message says a number of it. */
interface NamedLimit {
  readonly key: LimitKey;
  readonly rule: RuleId;
  readonly say: (value: number) => string;
}

const NAMED: readonly NamedLimit[] = [
  { key: 'memoryMb', rule: 'policy/memory-over-ceiling', say: (mib) => `${mib} MiB of memory` },
  { key: 'pids', rule: 'policy/pids-over-ceiling', say: (count) => `${count} processes` },
  { key: 'cpuSeconds', rule: 'policy/cpu-over-ceiling', say: (seconds) => `${seconds} s of processor time` },
  { key: 'wallSeconds', rule: 'policy/wall-over-ceiling', say: (seconds) => `${seconds} s in all` },
];

/** A number that was settled, in words. */
export interface SettledLimit {
  readonly shown: string;
  /** The manifest's line, where it asks. */
  readonly asked?: Place;
  /** The policy's line that gives the number, or allows it. */
  readonly by: Place;
}

interface LimitDecision {
  readonly limits: Limits;
  readonly settled: readonly SettledLimit[];
  readonly findings: readonly Finding[];
}

/**
 * Every limit with a number: what the manifest asks for, or else the default, and never more than the ceiling. Where a
 * ceiling names none, the default is the ceiling.
 */
export function decideLimits(hearing: Hearing): LimitDecision {
  const decided = NAMED.map((limit) => ({ ...limit, ...settle(hearing, limit) }));
  const value = (key: LimitKey): number => decided.find((limit) => limit.key === key)?.value ?? 0;
  return {
    limits: {
      memoryBytes: value('memoryMb') * MIB,
      pids: value('pids'),
      cpuSeconds: value('cpuSeconds'),
      wallSeconds: value('wallSeconds'),
      ...FIXED_LIMITS,
    },
    settled: decided.map(({ value, say, asked, by }) => ({ shown: say(value), by, ...defined({ asked }) })),
    findings: decided.flatMap(({ findings }) => findings),
  };
}

interface Settlement {
  readonly value: number;
  readonly asked?: Place;
  readonly by: Place;
  readonly findings: readonly Finding[];
}

function settle(hearing: Hearing, limit: NamedLimit): Settlement {
  const { manifest, policy, rules } = hearing;
  const bounds = boundsFor(rules, limit.key);
  const request = manifest.capabilities[limit.key];
  if (request === undefined) {
    const { value, place } = [policy.defaults[limit.key], ...bounds].reduce(smaller);
    return { value, by: place, findings: [] };
  }
  const asked = manifest.document.place(request.pointer);
  const most = bounds.reduce<Bound>(smaller, { value: Number.POSITIVE_INFINITY, place: asked, policy: '' });
  const over = bounds.filter(({ value }) => value < request.value).toSorted((a, b) => a.value - b.value);
  const objections = over.map((bound) => ({
    ...bound,
    found: overCeiling(hearing, limit, request.value, asked, bound),
  }));
  const { findings, by, standing } = lift(objections, (grant) => (grant[limit.key]?.value ?? 0) >= request.value);
  if (standing !== undefined) return { value: standing.value, asked, by: standing.place, findings };
  return { value: request.value, asked, by: by[0]?.place ?? most.place, findings };
}

function overCeiling(
  { manifest }: Hearing,
  { rule, say }: NamedLimit,
  asked: number,
  place: Place,
  most: Bound,
): Finding {
  const message = `${manifest.name} asks for ${say(asked)}; policy "${most.policy}" allows at most ${most.value}.`;
  return finding(rule, message, {
    place,
    related: [most.place],
    fix: `Ask for ${most.value} or less, or have the policy's owners raise it.`,
    evidence: { requested: asked, allowed: most.value },
  });
}
