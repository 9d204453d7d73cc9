import type { RuleId } from '../../rules.ts';
import type { RawGrant } from '../reading/raw-policy.ts';

type GrantKey = keyof RawGrant;

/** What an exception to one of the policy's own rules can grant. */
const GRANTED_BY = {
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
} as const satisfies Partial<Record<RuleId, readonly GrantKey[]>>;

/**
 * What tells one finding of a rule from every other: all of these, of which those with a `?` are not in every finding.
 * Not how often something was seen or what the tool printed, which is by chance or of the tool's choice.
 *
 * Left out, and so never waived, is what names nothing: components that lack a hash, how a case ended, what is wrong
 * with the SBOM as a document. Whose SBOM it is cannot be waived any more than who signed.
 */
const IDENTIFIED_BY = {
  'sbom/denied-license': ['license'],
  'sbom/license-not-allowed': ['license'],
  'sbom/unknown-license': ['license'],
  'sbom/unknown-license-id': ['license'],
  'sbom/denied-package': ['package', 'denied'],
  'sbom/package-not-judged': ['package', 'denied'],
  'sbom/wrong-hash-length': ['component', 'hash'],
  'sbom/unparsable-purl': ['component', 'purl'],
  'sbom/purl-contradicts-name': ['component', 'purl'],
  'sbom/purl-contradicts-version': ['component', 'version', 'purl'],
  'sbom/dangling-reference': ['reference'],
  'runtime/undeclared-host': ['host'],
  'runtime/undeclared-port': ['host', 'port'],
  'runtime/raw-address': ['host', 'port'],
  'runtime/private-address': ['host', 'port'],
  'runtime/name-mismatch': ['host', 'port', 'named?'],
  'runtime/unknown-protocol': ['host', 'port'],
  'runtime/network-limit': ['host', 'port'],
  'runtime/undeclared-listen': ['address', 'port', 'protocol'],
  'runtime/undeclared-socket': ['path'],
  'runtime/undeclared-write': ['path'],
  'runtime/undeclared-read': ['path'],
  'runtime/undeclared-exec': ['path'],
  'runtime/undeclared-syscall': ['syscall', 'outcome'],
  'runtime/unused-capability': ['capability', 'value'],
} as const satisfies Partial<Record<RuleId, readonly string[]>>;

/** How a rule can be waived: by a grant, by what a finding's evidence says, or not at all. */
export type Waiver =
  | { readonly kind: 'grant'; readonly keys: readonly GrantKey[] }
  | { readonly kind: 'evidence'; readonly required: readonly string[]; readonly optional: readonly string[] }
  | { readonly kind: 'none' };

/**
 * A no can be waived, and only where the waiver can be narrow. What could not be judged cannot, nor who signed, nor
 * what the policy forbids to everybody.
 */
export function waiverOf(rule: RuleId): Waiver {
  const keys = (GRANTED_BY as Partial<Record<RuleId, readonly GrantKey[]>>)[rule];
  if (keys !== undefined) return { kind: 'grant', keys };
  const identity = (IDENTIFIED_BY as Partial<Record<RuleId, readonly string[]>>)[rule];
  if (identity === undefined) return { kind: 'none' };
  return {
    kind: 'evidence',
    required: identity.filter((key) => !key.endsWith('?')),
    optional: identity.filter((key) => key.endsWith('?')).map((key) => key.slice(0, -1)),
  };
}
