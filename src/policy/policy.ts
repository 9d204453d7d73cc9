import type { ChangeDemand } from '../manifest/changes/judge.ts';
import type { Placed } from '../placed.ts';
import type { SbomRules } from '../sbom/sbom-policy.ts';
import type { SignatureDemands } from '../signature/judge-signature.ts';
import type { Severity } from '../verdict.ts';
import type { ConditionName } from './conditions.ts';
import type { Coverage } from './coverage.ts';
import type { NetworkMode } from './grant.ts';
import type { Allowance, Bound, Exception, PolicyLayer } from './layer.ts';
import type { Tier } from './tier.ts';

/** Limits of tools that name none, and ceilings where a category names none. MiB and seconds. */
export interface DefaultLimits {
  readonly memoryMb: Bound;
  readonly pids: Bound;
  readonly cpuSeconds: Bound;
  readonly wallSeconds: Bound;
}

/** What tools may have, as the org says it: the meet of all its layers, for one event. */
export interface Policy {
  /** Of the file that was named. */
  readonly name: string;
  /** What each tool may have is decided by these. */
  readonly tiers: readonly [Tier<PolicyLayer>, ...Tier<PolicyLayer>[]];
  /** `audit`: what is not allowed is said, and the tool is tried with what is left. */
  readonly mode: 'enforce' | 'audit';
  readonly supplyChain: {
    readonly require: { readonly signature: boolean; readonly sbom: boolean; readonly sbomSubjectMatch: boolean };
    /** What is wanted of who made an artifact. */
    readonly signature: SignatureDemands;
  };
  readonly sbom: SbomRules;
  readonly baseRuntime: { readonly read: Allowance<string>; readonly env: Allowance<string> };
  readonly defaults: DefaultLimits;
  readonly exceptions: readonly Exception[];
  /** How long after its approval an exception may end. */
  readonly maxExceptionDays?: Placed<number>;
  readonly severity: Severity;
  readonly network: NetworkMode;
  /** In which each case is tried once more. */
  readonly conditions: readonly ConditionName[];
  readonly coverage: Coverage;
  /** What is demanded of changes by which a tool asks for more; every one counts. */
  readonly changes: readonly ChangeDemand[];
}
