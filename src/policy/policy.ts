import type { Document } from '../document.ts';
import type { Category } from '../manifest/category.ts';
import type { IsolationDemand } from '../manifest/isolation.ts';
import type { DomainRequest } from '../manifest/manifest.ts';
import type { Stated } from '../manifest/stated.ts';
import type { SbomRules } from '../sbom/sbom-policy.ts';
import type { AcceptedIdentity } from '../signature/identity.ts';
import type { Severity } from '../verdict.ts';
import type { NetworkMode } from './grant.ts';

/** What may be had of one kind: what a list names, or whatever the manifest declares. */
export interface Allowance<T> {
  /** Where the policy says so, or would. */
  readonly pointer: string;
  readonly any: boolean;
  readonly items: readonly Stated<T>[];
}

/** The most that may be had. A list that is absent allows nothing; an absent limit is the default. */
export interface Ceiling {
  readonly domains?: Allowance<DomainRequest>;
  /** Of the domains that name none; absent means 443. */
  readonly ports?: Allowance<number>;
  readonly listen?: Allowance<number>;
  readonly read?: Allowance<string>;
  /** What may be written may be read as well. */
  readonly write?: Allowance<string>;
  readonly spawn?: Allowance<string>;
  readonly env?: Allowance<string>;
  readonly syscalls?: Allowance<string>;
  readonly memoryMb?: Stated<number>;
  readonly pids?: Stated<number>;
  readonly cpuSeconds?: Stated<number>;
  readonly wallSeconds?: Stated<number>;
}

/** What may not be had, whatever allows it. A domain without a port is denied on every port. */
export interface Denial {
  readonly domains: readonly Stated<DomainRequest>[];
  readonly listen: readonly Stated<number>[];
  /** Neither read nor written. */
  readonly read: readonly Stated<string>[];
  readonly write: readonly Stated<string>[];
  readonly spawn: readonly Stated<string>[];
  readonly env: readonly Stated<string>[];
  readonly syscalls: readonly Stated<string>[];
}

export interface CategoryPolicy {
  readonly pointer: string;
  readonly ceiling: Ceiling;
  readonly requireIsolation: readonly Stated<IsolationDemand>[];
}

/** What is different for the tools whose name matches. The name is the manifest's claim until a signer backs it. */
export interface ToolPolicy {
  readonly match: string;
  readonly category?: Stated<Category>;
  readonly ceiling: Ceiling;
  readonly deny: Denial;
}

export interface NeverAllow {
  readonly id: string;
  readonly reason: string;
  readonly deny: Denial;
}

/** Limits of tools that name none, and ceilings where a category names none. MiB and seconds. */
export interface DefaultLimits {
  readonly memoryMb: Stated<number>;
  readonly pids: Stated<number>;
  readonly cpuSeconds: Stated<number>;
  readonly wallSeconds: Stated<number>;
}

/** What tools may have, as the org says it. */
export interface Policy {
  readonly document: Document;
  readonly name: string;
  /** `audit`: what is not allowed is said, and the tool is tried with what is left. */
  readonly mode: 'enforce' | 'audit';
  readonly supplyChain: {
    readonly require: { readonly signature: boolean; readonly sbom: boolean; readonly sbomSubjectMatch: boolean };
    readonly identities: readonly AcceptedIdentity[];
  };
  readonly sbom: SbomRules;
  readonly baseRuntime: { readonly read: readonly Stated<string>[]; readonly env: readonly Stated<string>[] };
  readonly defaults: DefaultLimits;
  readonly defaultCategory?: Stated<Category>;
  readonly categories: ReadonlyMap<Category, CategoryPolicy>;
  readonly tools: readonly ToolPolicy[];
  readonly neverallow: readonly NeverAllow[];
  readonly severity: Severity;
  readonly network: NetworkMode;
}
