import type { Document } from '../document.ts';
import type { Json, Level, Place } from '../finding.ts';
import type { Category } from '../manifest/category.ts';
import type { ChangeDemand } from '../manifest/changes/judge.ts';
import type { IsolationDemand } from '../manifest/isolation.ts';
import type { DomainRequest } from '../manifest/manifest.ts';
import type { Placed } from '../placed.ts';
import type { RuleId } from '../rules.ts';
import type { PolicyEntry, RuleLevel } from '../sbom/sbom-policy.ts';
import type { AcceptedIdentity, AcceptedKey } from '../signature/accepted-signer.ts';
import type { ProvenanceDemand } from '../signature/provenance/demand.ts';
import type { ConditionName } from './conditions.ts';
import type { Coverage } from './coverage.ts';
import type { NetworkMode } from './grant.ts';
import type { PolicyReference } from './policy-reference.ts';

/** What may be had of one kind: what a list names, or whatever the manifest declares. */
export interface Allowance<T> {
  /** Where the policy says so, or would. */
  readonly place: Place;
  /** Name of the policy that says so. */
  readonly policy: string;
  readonly any: boolean;
  readonly items: readonly Placed<T>[];
}

/** A number, and the name of the policy that sets it. */
export interface Bound extends Placed<number> {
  readonly policy: string;
}

/** MiB and seconds. */
export interface LimitBounds {
  readonly memoryMb?: Bound;
  readonly pids?: Bound;
  readonly cpuSeconds?: Bound;
  readonly wallSeconds?: Bound;
}

export interface ListAllowances {
  readonly domains?: Allowance<DomainRequest>;
  /** Of the domains that name none. */
  readonly ports?: Allowance<number>;
  readonly listen?: Allowance<number>;
  readonly read?: Allowance<string>;
  /** What may be written may be read as well. */
  readonly write?: Allowance<string>;
  readonly spawn?: Allowance<string>;
  readonly env?: Allowance<string>;
  readonly syscalls?: Allowance<string>;
}

/** The most that may be had. */
export interface Ceiling extends ListAllowances, LimitBounds {}

/** What may not be had, whatever allows it. A domain without a port is denied on every port. */
export interface Denial {
  /** Name of the policy that says so. */
  readonly policy: string;
  readonly domains: readonly Placed<DomainRequest>[];
  readonly listen: readonly Placed<number>[];
  /** Neither read nor written. */
  readonly read: readonly Placed<string>[];
  readonly write: readonly Placed<string>[];
  readonly spawn: readonly Placed<string>[];
  readonly env: readonly Placed<string>[];
  readonly syscalls: readonly Placed<string>[];
}

export interface CategoryPolicy {
  readonly ceiling: Ceiling;
  readonly requireIsolation: readonly Placed<IsolationDemand>[];
}

/** What is different for the tools whose name matches. The name is the manifest's claim until a signer backs it. */
export interface ToolPolicy {
  readonly match: string;
  readonly category?: Placed<Category>;
  readonly ceiling: Ceiling;
  readonly deny: Denial;
}

export interface NeverAllow {
  readonly id: string;
  readonly reason: string;
  readonly deny: Denial;
}

/** What has to be shown of who made a tool and what is in it. */
export interface Requirements {
  readonly signature?: boolean;
  readonly sbom?: boolean;
  readonly sbomSubjectMatch?: boolean;
}

/** A waiver: for one tool and one rule, with an owner, a reason and an end. */
export interface Exception {
  readonly id: string;
  readonly rule: RuleId;
  /** The tool's exact name. */
  readonly tool: string;
  /** Which versions of it, as a range of semantic versions; absent means all. */
  readonly version?: string;
  /** Which bytes of it, in hex. */
  readonly sha256?: string;
  /** What it lets the tool have, for a rule of the policy's own. */
  readonly grant: Ceiling;
  /** What the finding's evidence must say, for every other rule. */
  readonly evidence: ReadonlyMap<string, Json>;
  readonly reason: string;
  readonly approvedBy: string;
  /** Days of ISO 8601. */
  readonly approvedOn?: string;
  readonly expires: string;
  readonly place: Place;
}

/** One policy file. What it leaves out, it does not constrain: that is for those that it is joined with to say. */
export interface PolicyLayer {
  readonly document: Document;
  readonly name: string;
  readonly mode?: 'enforce' | 'audit';
  /** The first day, in UTC, on which it no longer holds. */
  readonly expires?: Placed<string>;
  readonly extends: readonly Placed<PolicyReference>[];
  readonly require: Requirements;
  /** What differs for an event of GitHub's: `pull_request`, `release`. */
  readonly requireOn: ReadonlyMap<string, Requirements>;
  readonly identities?: readonly AcceptedIdentity[];
  readonly keys?: readonly AcceptedKey[];
  /** Of several bundles, whether one has to hold or all. */
  readonly bundles?: 'any' | 'all';
  /** The first day, in UTC, on which a signature may have been made. */
  readonly notBefore?: Placed<string>;
  readonly provenance?: readonly ProvenanceDemand[];
  readonly sbom: {
    readonly allowLicenses?: readonly PolicyEntry[];
    readonly denyLicenses: readonly PolicyEntry[];
    readonly unknownLicense?: RuleLevel;
    readonly denyPackages: readonly PolicyEntry[];
    readonly hashes?: RuleLevel;
    readonly purl?: RuleLevel;
    readonly dependencyGraph?: RuleLevel;
  };
  readonly baseRuntime: { readonly read?: Allowance<string>; readonly env?: Allowance<string> };
  /** Limits of tools that name none, and ceilings where a category names none. */
  readonly defaults: LimitBounds;
  readonly defaultCategory?: Placed<Category>;
  readonly categories: ReadonlyMap<Category, CategoryPolicy>;
  readonly tools: readonly ToolPolicy[];
  readonly neverallow: readonly NeverAllow[];
  readonly exceptions: readonly Exception[];
  /** How long after its approval an exception may end. */
  readonly maxExceptionDays?: Placed<number>;
  readonly severity: ReadonlyMap<string, Level>;
  readonly undeclaredAccess?: Level;
  readonly unusedCapability?: Level;
  readonly network?: NetworkMode;
  readonly conditions?: readonly ConditionName[];
  readonly coverage?: Partial<Coverage>;
  /** Of changes by which a tool asks for more. */
  readonly changes?: ChangeDemand;
}
