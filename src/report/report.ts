import type { Finding, Json, Level, Place } from '../finding.ts';
import { ranked } from '../order.ts';
import type { ConditionName } from '../policy/conditions.ts';
import type { GateResult, PolicySummary, ToolResult, Waiver } from '../result.ts';
import type { RuleId } from '../rules.ts';
import { type Check, overallVerdict, QUESTIONS, type Question, toolVerdict, type Verdict } from '../verdict.ts';
import { VERSION } from '../version.ts';
import { boundedEvidence, boundedText, Limiter } from './bounded.ts';
import { grantJson, type ReportedGrant } from './grant.ts';
import { type LeastPrivilege, leastPrivilege } from './least-privilege.ts';
import { observedOf, type ReportedObservation } from './observed.ts';
import { type CountedBundles, proofJson, type ReportedProof, type ReportedSigner, signerJson } from './signer.ts';

export interface ReportedFinding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly message: string;
  readonly fix?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
  readonly related?: readonly Place[];
  readonly evidence: { readonly [key: string]: Json };
  readonly exception: string | null;
}

/** An exception that was used. */
export interface ReportedWaiver {
  readonly exception: string;
  readonly rule: RuleId;
  readonly findings: number;
  readonly reason: string;
  readonly approved_by: string;
  readonly expires: string;
}

/** Who signed the artifact, by the bundle that has the least against it. */
export interface ReportedSignature extends ReportedProof {
  readonly signer: ReportedSigner;
  readonly bundles: CountedBundles;
}

/** A case under a condition. */
export interface ReportedVariation {
  readonly name: string;
  readonly condition: ConditionName;
  readonly status: Verdict;
  readonly ms: number;
}

export interface ReportedTool {
  readonly name: string;
  readonly version: string | null;
  readonly manifest: string;
  readonly verdict: Verdict;
  readonly artifact: { readonly path: string; readonly sha256: string } | null;
  /** Whom a bundle proves, also where somebody else was expected. */
  readonly signature: ReportedSignature | null;
  readonly checks: Readonly<Record<Question, Check>>;
  readonly grant: ReportedGrant | null;
  readonly enforced: boolean;
  readonly cases: readonly { readonly name: string; readonly status: Verdict; readonly ms: number }[];
  /** The cases once more, in other circumstances; what was seen then is told where it was a deviation. */
  readonly variations: readonly ReportedVariation[];
  readonly least_privilege: LeastPrivilege | null;
  readonly findings: readonly ReportedFinding[];
  readonly waivers: readonly ReportedWaiver[];
  readonly isolation: ToolResult['isolation'];
  readonly runtimes: readonly string[];
  readonly observed: ReportedObservation;
  /** Items left out of long lists, by the JSON pointer of the list within the tool. */
  readonly omitted?: Readonly<Record<string, number>>;
}

/** The machine-readable verdict: `policies/schema/report.schema.json`. */
export interface Report {
  readonly schema_version: 1;
  readonly verdict: Verdict;
  readonly as_declared: { readonly version: string };
  readonly policy: PolicySummary | null;
  readonly tools: readonly ReportedTool[];
}

function reportedFinding({
  rule,
  level,
  message,
  fix,
  place,
  related = [],
  evidence,
  exception,
}: Finding): ReportedFinding {
  return {
    rule,
    level,
    message: boundedText(message),
    ...(fix === undefined ? {} : { fix: boundedText(fix) }),
    ...place,
    ...(related.length === 0 ? {} : { related }),
    evidence: boundedEvidence(evidence ?? {}),
    exception: exception ?? null,
  };
}

function reportedWaiver({ exception, findings }: Waiver): ReportedWaiver {
  const { id, rule, reason, approvedBy, expires } = exception;
  return { exception: id, rule, findings, reason, approved_by: approvedBy, expires };
}

function reportedChecks(tool: ToolResult): Record<Question, Check> {
  const entries = QUESTIONS.map((question) => {
    const { status, required, ms } = tool.checks[question];
    return [question, { status, required, ms }] as const;
  });
  return Object.fromEntries(entries) as Record<Question, Check>;
}

function reportedSignature({ signed }: ToolResult): ReportedSignature | null {
  if (signed === null) return null;
  const { proof, offered, holding } = signed;
  return { signer: signerJson(proof), ...proofJson(proof), bundles: { offered, holding } };
}

function reportedTool(tool: ToolResult): ReportedTool {
  const limiter = new Limiter();
  const rows = tool.cases.flatMap(({ calls = [], ...one }) => [one, ...calls]);
  const cases = rows.map(({ name, status, ms }) => ({ name: boundedText(name), status, ms }));
  const variations = tool.variations.map(({ name, condition, status, ms }) => {
    return { name: boundedText(name), condition, status, ms };
  });
  const reported = {
    name: boundedText(tool.name),
    version: tool.version,
    manifest: tool.manifest,
    verdict: toolVerdict(tool.checks),
    artifact: tool.artifact,
    signature: reportedSignature(tool),
    checks: reportedChecks(tool),
    grant: tool.grant === null ? null : grantJson(tool.grant),
    enforced: tool.enforced,
    cases: limiter.take('/cases', cases),
    variations: limiter.take('/variations', variations),
    least_privilege: leastPrivilege(tool),
    findings: limiter.take('/findings', ranked(tool.findings).map(reportedFinding)),
    waivers: tool.waivers.map(reportedWaiver),
    isolation: tool.isolation,
    runtimes: tool.runtimes.map(boundedText),
    observed: observedOf(tool.cases, limiter),
  };
  return Object.keys(limiter.omitted).length === 0 ? reported : { ...reported, omitted: limiter.omitted };
}

/** The gate's result as the contract has it: lists and texts capped, what was left out counted. */
export function buildReport(result: GateResult): Report {
  return {
    schema_version: 1,
    verdict: overallVerdict(result.tools),
    as_declared: { version: VERSION },
    policy: result.policy,
    tools: result.tools.map(reportedTool),
  };
}
