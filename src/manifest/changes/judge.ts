import { type Finding, finding, type Level } from '../../finding.ts';
import { strictestLevel } from '../../verdict.ts';
import type { Change, Comparison } from './change.ts';

/** What a policy demands of a change by which a tool asks for more. */
export interface ChangeDemand {
  /** Of the findings, unless the label waives them. */
  readonly level: Level;
  /** A label of the pull request that says: somebody has looked at it. */
  readonly label?: string;
}

/** The demands, and whether they are met. */
interface Ruling {
  readonly level: Level;
  /** What is said of the label, after the sentence on the change. */
  readonly waiver: string;
  readonly fix: { readonly fix?: string };
  readonly evidence: { readonly waived_by?: string };
}

const REVIEW = 'Find out why the tool should have this now. If it should not, take it out.';

/** A label answers the demand that names it, and no other. */
function rulingOf(demands: readonly ChangeDemand[], labels: readonly string[]): Ruling {
  const isMet = ({ label }: ChangeDemand): boolean => label !== undefined && labels.includes(label);
  const open = demands.filter((demand) => !isMet(demand));
  const level = strictestLevel(['notice', ...open.map((demand) => demand.level)]);
  const [missing] = open.flatMap(({ label }) => label ?? []);
  const [accepting] = demands.filter(isMet).flatMap(({ label }) => label ?? []);
  if (missing !== undefined) {
    const fix = `If the tool should have it, let somebody who may decide that add the label "${missing}".`;
    return { level, waiver: '', fix: { fix }, evidence: {} };
  }
  if (accepting === undefined || level !== 'notice') return { level, waiver: '', fix: { fix: REVIEW }, evidence: {} };
  return { level, waiver: ` The label "${accepting}" accepts it.`, fix: {}, evidence: { waived_by: accepting } };
}

/** A widening stands at the level of the ruling; what is only asked for otherwise is told and stops nothing. */
function changeFinding({ kind, risk, what, place, before }: Change, { head }: Comparison, ruling: Ruling): Finding {
  const details = { place, ...(before !== undefined && { related: [before] }) };
  if (kind !== 'widened') {
    return finding('manifest/request-changed', `${head.name} ${what}.`, {
      ...details,
      fix: REVIEW,
      evidence: { risk, change: what },
    });
  }
  const said = finding('manifest/capability-widened', `${head.name} ${what}.${ruling.waiver}`, {
    ...details,
    ...ruling.fix,
    evidence: { risk, change: what, ...ruling.evidence },
  });
  return { ...said, level: ruling.level };
}

/** One finding for all that a tool asks for which had no manifest before: moving a file must not hide a widening. */
function newToolFinding({ head, base, changes }: Comparison, ruling: Ruling): Finding {
  const known =
    base.kind === 'unusable'
      ? `${head.name} counts as new: ${base.source} cannot be used (${base.why}).`
      : `${head.name} is a new tool.`;
  const said = finding(
    base.kind === 'unusable' ? 'manifest/base-unusable' : 'manifest/new-tool',
    `${known}${ruling.waiver}`,
    {
      place: head.document.place('/name'),
      ...ruling.fix,
      evidence: {
        changes: changes.map(({ risk, what, place }) => ({ risk, change: what, line: place.line ?? null })),
        ...ruling.evidence,
      },
    },
  );
  return { ...said, level: ruling.level };
}

/** What is worth a finding: another file of the artifact is not, since that is what releases are. */
function isTold({ kind, risk }: Change): boolean {
  return kind === 'widened' || (kind === 'changed' && risk !== 'low');
}

/**
 * What a change asks for, as findings: at the strictest level that is demanded and not answered by a label; where all are
 * answered they are notices, and say which label accepts them.
 *
 * @param labels of the pull request
 */
export function judgeChanges(
  comparison: Comparison,
  demands: readonly ChangeDemand[],
  labels: readonly string[],
): readonly Finding[] {
  const ruling = rulingOf(demands, labels);
  if (comparison.base.kind !== 'read') return [newToolFinding(comparison, ruling)];
  return comparison.changes.filter(isTold).map((change) => changeFinding(change, comparison, ruling));
}
