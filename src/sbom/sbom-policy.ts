import type { Level, Place } from '../finding.ts';

/** How much a rule matters to the organisation. */
export type RuleLevel = Level | 'off';

/** One word of a policy, and where it stands. */
export interface PolicyEntry {
  /** As the policy writes it. */
  readonly text: string;
  readonly place: Place;
}

/** What an organisation asks of what is in its tools. Pure data, made from the `sbom` section of its policy. */
export interface SbomRules {
  readonly licenses: {
    /**
     * SPDX ids, `X WITH exception`, `X-or-later`, or free names. A licence must be in every list; without a list, every
     * one is allowed that is not denied.
     */
    readonly allow: readonly (readonly PolicyEntry[])[];
    readonly deny: readonly PolicyEntry[];
    /** For components without a licence, and for licences that are not SPDX and on neither list. */
    readonly unknown: RuleLevel;
  };
  /** `pkg:npm/evil`, `pkg:npm/evil@1.2.3`, `pkg:npm/evil@<2.0.0`. */
  readonly denyPackages: readonly PolicyEntry[];
  readonly require: {
    readonly hashes: RuleLevel;
    readonly purl: RuleLevel;
    readonly dependencyGraph: RuleLevel;
  };
}
