import type { Level } from '../../finding.ts';
import type { Category } from '../../manifest/category.ts';
import type { IsolationToken } from '../../manifest/isolation.ts';
import type { ConditionName } from '../conditions.ts';
import type { GitHubEvent } from '../events.ts';
import type { NetworkMode } from '../grant.ts';

/** A policy as it is written, once `policies/schema/policy.schema.json` has been found to hold. */
export interface RawPolicy {
  readonly $schema?: string;
  readonly schema_version: 1;
  readonly name: string;
  readonly mode?: 'enforce' | 'audit';
  readonly expires?: string;
  readonly extends?: readonly RawReference[];
  readonly supply_chain?: {
    readonly require?: RawRequirements & { readonly events?: Readonly<Partial<Record<GitHubEvent, RawRequirements>>> };
    readonly identities?: readonly RawIdentity[];
    readonly keys?: readonly RawKey[];
    readonly bundles?: 'any' | 'all';
    readonly not_before?: string;
    readonly provenance?: readonly RawProvenance[];
  };
  readonly sbom?: {
    readonly licenses?: {
      readonly allow?: readonly string[];
      readonly deny?: readonly string[];
      readonly unknown?: RawDemand;
    };
    readonly deny_packages?: readonly string[];
    readonly require?: {
      readonly hashes?: RawDemand;
      readonly purl?: RawDemand;
      readonly dependency_graph?: RawDemand;
    };
  };
  readonly base_runtime?: { readonly read?: readonly string[]; readonly env?: readonly string[] };
  readonly defaults?: RawLimits;
  readonly default_category?: Category;
  readonly categories?: Readonly<Partial<Record<Category, RawCategory>>>;
  readonly tools?: readonly RawTool[];
  readonly neverallow?: readonly (RawDenial & { readonly id: string; readonly reason: string })[];
  readonly exceptions?: readonly RawException[];
  readonly max_exception_days?: number;
  readonly severity?: Readonly<Record<string, Level>>;
  readonly changes?: { readonly widening?: Level; readonly label?: string };
  readonly runtime?: {
    readonly network?: NetworkMode;
    readonly undeclared_access?: Level;
    readonly unused_capability?: Level;
    readonly conditions?: readonly ConditionName[];
    readonly coverage?: { readonly entrypoint?: Level; readonly declared_domains?: Level; readonly mcp_tools?: Level };
  };
}

export interface RawReference {
  readonly repo?: string;
  readonly ref?: string;
  readonly path: string;
  readonly sha256?: string;
}

export interface RawRequirements {
  readonly signature?: boolean;
  readonly sbom?: boolean;
  readonly sbom_subject_match?: boolean;
}

export interface RawException {
  readonly id: string;
  readonly rule: string;
  readonly tool: string;
  readonly version?: string;
  readonly digest?: { readonly sha256: string };
  readonly grant?: RawGrant;
  readonly evidence?: Readonly<Record<string, string | number | boolean>>;
  readonly reason: string;
  readonly approved_by: string;
  readonly approved_on?: string;
  readonly expires: string;
}

export type RawDemand = 'error' | 'warn' | 'notice' | 'off';

export type RawAllowance<T> = readonly T[] | 'any';

export interface RawIdentity {
  readonly tools?: readonly string[];
  readonly issuer: string;
  /** One of the two. */
  readonly subject?: string;
  readonly subject_regex?: string;
}

export interface RawProvenance {
  readonly tools?: readonly string[];
  readonly predicate_types: readonly string[];
  readonly source?: string;
  readonly ref?: string;
  readonly commit?: string;
  readonly workflow?: string;
  readonly builder?: string;
  readonly triggers?: readonly string[];
  readonly deny_self_hosted_runners?: boolean;
}

interface RawKey {
  readonly tools?: readonly string[];
  /** PEM. */
  readonly public_key: string;
}

export interface RawLimits {
  readonly memory_mb?: number;
  readonly pids?: number;
  readonly cpu_seconds?: number;
  readonly wall_seconds?: number;
}

export interface RawCeiling extends RawLimits {
  readonly domains?: RawAllowance<string>;
  readonly ports?: RawAllowance<number>;
  readonly listen?: RawAllowance<number>;
  readonly read?: RawAllowance<string>;
  readonly write?: RawAllowance<string>;
  readonly spawn?: RawAllowance<string>;
  readonly env?: RawAllowance<string>;
  readonly syscalls?: readonly string[];
}

/** What an exception lets a tool have: named one by one, so that it stays narrow. */
export interface RawGrant extends RawLimits {
  readonly domains?: readonly string[];
  readonly listen?: readonly number[];
  readonly read?: readonly string[];
  readonly write?: readonly string[];
  readonly spawn?: readonly string[];
  readonly env?: readonly string[];
  readonly syscalls?: readonly string[];
}

export interface RawDenial {
  readonly domains?: readonly string[];
  readonly listen?: readonly number[];
  readonly read?: readonly string[];
  readonly write?: readonly string[];
  readonly spawn?: readonly string[];
  readonly env?: readonly string[];
  readonly syscalls?: readonly string[];
}

interface RawCategory {
  readonly ceiling: RawCeiling;
  readonly require_isolation?: readonly IsolationToken[];
}

export interface RawTool {
  readonly match: string;
  readonly category?: Category;
  readonly ceiling?: RawCeiling;
  readonly deny?: RawDenial;
}
