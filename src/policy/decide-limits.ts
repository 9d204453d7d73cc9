import { type Finding, finding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import { FIXED_LIMITS, MIB } from './default-limits.ts';
import type { Limits } from './grant.ts';
import type { Hearing } from './objection.ts';
import type { DefaultLimits } from './policy.ts';

/** A limit that manifests and policies name: its rule, and how a message says a number of it. */
interface NamedLimit {
  readonly key: keyof DefaultLimits;
  readonly rule: RuleId;
  readonly say: (value: number) => string;
}

const NAMED: readonly NamedLimit[] = [
  { key: 'memoryMb', rule: 'policy/memory-over-ceiling', say: (mib) => `${mib} MiB of memory` },
  { key: 'pids', rule: 'policy/pids-over-ceiling', say: (count) => `${count} processes` },
  { key: 'cpuSeconds', rule: 'policy/cpu-over-ceiling', say: (seconds) => `${seconds} s of processor time` },
  { key: 'wallSeconds', rule: 'policy/wall-over-ceiling', say: (seconds) => `${seconds} s in all` },
];

/**
 * Every limit with a number: what the manifest asks for, or else the default, and never more than the ceiling. Where a
 * ceiling names none, the default is the ceiling.
 */
export function decideLimits(hearing: Hearing): { readonly limits: Limits; readonly findings: readonly Finding[] } {
  const value = (key: keyof DefaultLimits): number => grantedLimit(hearing, key);
  return {
    limits: {
      memoryBytes: value('memoryMb') * MIB,
      pids: value('pids'),
      cpuSeconds: value('cpuSeconds'),
      wallSeconds: value('wallSeconds'),
      ...FIXED_LIMITS,
    },
    findings: NAMED.flatMap((limit) => overCeiling(hearing, limit)),
  };
}

function grantedLimit({ manifest, policy, rules }: Hearing, key: keyof DefaultLimits): number {
  const standard = policy.defaults[key];
  const asked = manifest.capabilities[key] ?? standard;
  return Math.min(asked.value, (rules.ceiling[key] ?? standard).value);
}

function overCeiling({ manifest, policy, rules }: Hearing, { key, rule, say }: NamedLimit): readonly Finding[] {
  const asked = manifest.capabilities[key];
  const ceiling = rules.ceiling[key] ?? policy.defaults[key];
  if (asked === undefined || asked.value <= ceiling.value) return [];
  const message = `${manifest.name} asks for ${say(asked.value)}; policy "${policy.name}" allows at most ${ceiling.value}.`;
  return [
    finding(rule, message, {
      place: manifest.document.place(asked.pointer),
      related: [policy.document.place(ceiling.pointer)],
      fix: `Ask for ${ceiling.value} or less, or have the policy's owners raise it.`,
      evidence: { requested: asked.value, allowed: ceiling.value },
    }),
  ];
}
