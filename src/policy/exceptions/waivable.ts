import { RULES, type RuleId } from '../../rules.ts';
import type { RawGrant } from '../reading/raw-policy.ts';

type GrantKey = keyof RawGrant;

/** What an exception to one of the policy's own rules can grant. */
const GRANTED_BY: Readonly<Record<string, readonly GrantKey[]>> = {
  'policy/domain-not-allowed': ['domains'],
  'policy/domain-denied': ['domains'],
  'policy/port-not-allowed': ['domains'],
  'policy/listen-not-allowed': ['listen'],
  'policy/listen-denied': ['listen'],
  'policy/path-not-allowed': ['read', 'write'],
  'policy/path-denied': ['read', 'write'],
  'policy/spawn-not-allowed': ['spawn'],
  'policy/spawn-denied': ['spawn'],
  'policy/env-not-allowed': ['env'],
  'policy/env-denied': ['env'],
  'policy/syscall-not-allowed': ['syscalls'],
  'policy/syscall-denied': ['syscalls'],
  'policy/memory-over-ceiling': ['memory_mb'],
  'policy/pids-over-ceiling': ['pids'],
  'policy/cpu-over-ceiling': ['cpu_seconds'],
  'policy/wall-over-ceiling': ['wall_seconds'],
};

/** How a rule can be waived: by a grant, by what a finding's evidence says, or not at all. */
export type Waiver =
  | { readonly kind: 'grant'; readonly keys: readonly GrantKey[] }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'none' };

/**
 * A no can be waived, and only where the waiver can be narrow. What could not be judged cannot, nor who signed, nor
 * what the policy forbids to everybody.
 */
export function waiverOf(rule: RuleId): Waiver {
  const keys = GRANTED_BY[rule];
  if (keys !== undefined) return { kind: 'grant', keys };
  const judged = RULES[rule].means === 'fail';
  return judged && /^(?:sbom|runtime)\//.test(rule) ? { kind: 'evidence' } : { kind: 'none' };
}
