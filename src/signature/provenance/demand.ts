import { type Finding, finding, type Place } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { RuleId } from '../../rules.ts';
import type { Proof } from '../prove.ts';
import { type SubjectPattern, subjectTester } from '../subject-pattern.ts';
import type { BuildClaims } from '../verify/certificate.ts';
import { compareClaims, vouchesForBuilder } from './compare-claims.ts';
import { type ProvenanceClaims, provenanceClaims } from './provenance.ts';

/** What one owner wants of the build that made an artifact. What is absent is not asked. */
export interface ProvenanceDemand {
  /** Names of tools; `*` stands for any characters. */
  readonly tools: readonly string[];
  /** One of these kinds of statement there has to be. */
  readonly predicateTypes: readonly string[];
  readonly source?: SubjectPattern;
  readonly ref?: SubjectPattern;
  /** Lower-case hexadecimal. */
  readonly commit?: string;
  readonly workflow?: SubjectPattern;
  readonly builder?: SubjectPattern;
  readonly triggers?: readonly string[];
  readonly denySelfHosted: boolean;
  readonly place: Place;
}

/** Runners that the platform keeps, as certificates call them. */
const HOSTED = /^(?:github|gitlab|platform)-hosted$/;

/** What is known of a build: from the certificate, for which the platform vouches; of a kept key, from what it signed. */
type Build = BuildClaims & { readonly builder?: string };

function buildOf({ signer, statement }: Proof): Build {
  const claims: Partial<ProvenanceClaims> = (statement && provenanceClaims(statement)) ?? {};
  const { builder } = claims;
  const proven = signer.kind === 'identity' ? signer.build : fromClaims(claims);
  // A certificate names no builder; one that the statement names is borne out where it names what the builder stands for.
  const isBorneOut = signer.kind === 'key' || (builder !== undefined && vouchesForBuilder(builder, signer.build));
  return { ...proven, ...(builder !== undefined && isBorneOut && { builder }) };
}

function fromClaims({ repository, ref, commit, trigger, runner, workflow }: Partial<ProvenanceClaims>): BuildClaims {
  const signer = repository && workflow && ref ? `${repository}/${workflow}@${ref}` : undefined;
  const stated = { repository, ref, commit, trigger, runner, signer };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function mismatch(
  rule: RuleId,
  what: string,
  found: string | undefined,
  expected: string,
  { place }: ProvenanceDemand,
): Finding {
  const says = found === undefined ? `Nothing says what the ${what} is` : `The ${what} is ${quoted(found)}`;
  return finding(rule, `${says}; expected is ${expected}.`, {
    related: [place],
    fix: 'Use an artifact that was built as the policy wants, or have the policy’s owners change supply_chain.provenance.',
    evidence: { found: found ?? null, expected },
  });
}

/** Whether a statement is of a kind that is wanted. */
export function isWanted({ statement }: Proof, { predicateTypes }: ProvenanceDemand): boolean {
  return statement !== undefined && predicateTypes.includes(statement.predicateType);
}

/** What of a build is not as one owner wants it, and what its provenance says against its certificate. */
export async function compareProvenance(proof: Proof, demand: ProvenanceDemand): Promise<Finding[]> {
  const contrary = compareClaims(proof);
  // Whoever cannot be understood, or contradicts themselves, is asked nothing more.
  if (contrary.length > 0) return contrary;
  const build = buildOf(proof);
  const patterns = [
    ['signature/source-mismatch', 'source repository', build.repository, demand.source],
    ['signature/ref-mismatch', 'ref', build.ref, demand.ref],
    ['signature/workflow-mismatch', 'workflow', build.signer, demand.workflow],
    ['signature/builder-mismatch', 'builder', build.builder, demand.builder],
  ] as const;
  const findings: Finding[] = [];
  for (const [rule, what, found, pattern] of patterns) {
    if (pattern === undefined) continue;
    const test = await subjectTester(pattern);
    if (found === undefined || !test(found)) findings.push(mismatch(rule, what, found, pattern.text, demand));
  }
  const { commit, triggers, denySelfHosted } = demand;
  if (commit !== undefined && build.commit !== commit)
    findings.push(mismatch('signature/commit-mismatch', 'commit', build.commit, commit, demand));
  if (triggers !== undefined && (build.trigger === undefined || !triggers.includes(build.trigger)))
    findings.push(mismatch('signature/trigger-mismatch', 'trigger', build.trigger, triggers.join(' or '), demand));
  if (denySelfHosted && !HOSTED.test(build.runner ?? ''))
    findings.push(
      mismatch('signature/self-hosted-runner', 'runner', build.runner, 'one that the platform hosts', demand),
    );
  return findings;
}
