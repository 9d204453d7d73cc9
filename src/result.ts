import type { Finding } from './finding.ts';
import type { IsolationName, IsolationState } from './manifest/isolation.ts';
import type { Observation } from './observe/observation.ts';
import type { ConditionName } from './policy/conditions.ts';
import type { Grant } from './policy/grant.ts';
import type { Exception } from './policy/layer.ts';
import type { EgressLog } from './sandbox/egress/log.ts';
import type { SignedBy } from './signature/who-made-it.ts';
import type { Check, Question, Verdict } from './verdict.ts';

/** A question's end, and what a person is told of it in half a line: `signed by …`, `12 components`. May quote hostile text. */
export interface CheckResult extends Check {
  readonly what: string;
}

export interface Usage {
  readonly maxRssBytes: number;
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** One case of the scenario, as it was run. */
export interface CaseResult {
  readonly name: string;
  readonly status: Verdict;
  readonly ms: number;
  readonly observation: Observation;
  readonly egress: EgressLog;
  readonly usage: Usage;
  /** As a shell would say it, 128 + n after a signal; null when the end was not seen. */
  readonly exitCode: number | null;
  /** SHA-256 of the programs that it ran, by their paths inside, where what they were is known. */
  readonly digests: Readonly<Record<string, string>>;
  /** What was called in it, where it was a conversation with a server. */
  readonly calls?: readonly CallResult[];
}

/** A call of a server's tool. */
export interface CallResult {
  readonly name: string;
  readonly status: Verdict;
  readonly ms: number;
}

/** A case that was run once more, under a condition. */
export interface Variation extends CaseResult {
  readonly condition: ConditionName;
}

/** An exception that was used, and how many findings it waived. */
export interface Waiver {
  readonly exception: Exception;
  readonly findings: number;
}

/** One tool's way through the gate, its findings at the levels that the policy gave them. */
export interface ToolResult {
  /** The manifest's path where no name could be read. */
  readonly name: string;
  readonly version: string | null;
  readonly manifest: string;
  readonly artifact: { readonly path: string; readonly sha256: string } | null;
  /** Whom a bundle proves, also where somebody else was expected. */
  readonly signed: SignedBy | null;
  readonly checks: Readonly<Record<Question, CheckResult>>;
  readonly grant: Grant | null;
  /** False under audit. */
  readonly enforced: boolean;
  readonly cases: readonly CaseResult[];
  /** The cases once more, in other circumstances. */
  readonly variations: readonly Variation[];
  readonly findings: readonly Finding[];
  /** What exceptions waived. */
  readonly waivers: readonly Waiver[];
  /** Empty when nothing was run. */
  readonly isolation: Readonly<Partial<Record<IsolationName, IsolationState>>>;
  /** Files and folders of the host outside the base runtime that the sandbox showed, because they run the tool. */
  readonly runtimes: readonly string[];
}

export interface PolicySummary {
  readonly name: string;
  readonly sha256: string;
  readonly sources: readonly { readonly source: string; readonly sha256: string }[];
}

/** Everything that the gate has to say; every printer takes it from here. */
export interface GateResult {
  /** Null when no policy could be read. */
  readonly policy: PolicySummary | null;
  readonly tools: readonly ToolResult[];
}
