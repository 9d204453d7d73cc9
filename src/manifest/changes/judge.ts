import { type Finding, finding, type Level } from '../../finding.ts';
import type { Change, Comparison } from './change.ts';

/** What an organisation demands of a change by which a tool asks for more. */
export interface ChangeDemands {
  /** Of the findings, unless the label waives them. */
  readonly level: Level;
  /** A label of the pull request that says: somebody has looked at it. */
  readonly label?: string;
}

/** A demand, and whether it is met. */
interface Ruling {
  readonly level: Level;
  /** What is said of the label, after the sentence on the change. */
  readonly waiver: string;
  readonly fix: { readonly fix?: string };
  readonly evidence: { readonly waived_by?: string };
}

function rulingOf({ level, label }: ChangeDemands, labels: readonly string[]): Ruling {
  if (label === undefined) return { level, waiver: '', fix: {}, evidence: {} };
  if (labels.includes(label)) {
    return { level: 'notice', waiver: ` The label "${label}" accepts it.`, fix: {}, evidence: { waived_by: label } };
  }
  const fix = `If the tool should have it, let somebody who may decide that add the label "${label}".`;
  return { level, waiver: '', fix: { fix }, evidence: {} };
}

/** A widening stands at the level of the ruling; what is only asked for otherwise is told and stops nothing. */
function changeFinding({ kind, risk, what, place, before }: Change, { head }: Comparison, ruling: Ruling): Finding {
  const details = { place, ...(before !== undefined && { related: [before] }) };
  if (kind !== 'widened') {
    return finding('manifest/request-changed', `${head.name} ${what}.`, {
      ...details,
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
 * What a change asks for, as findings: without the label that is demanded they have the demanded level; with it they are
 * notices, and say which label accepts them.
 *
 * @param labels of the pull request
 */
export function judgeChanges(
  comparison: Comparison,
  demands: ChangeDemands,
  labels: readonly string[],
): readonly Finding[] {
  const ruling = rulingOf(demands, labels);
  if (comparison.base.kind !== 'read') return [newToolFinding(comparison, ruling)];
  return comparison.changes.filter(isTold).map((change) => changeFinding(change, comparison, ruling));
}
