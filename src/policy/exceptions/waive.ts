import { type Finding, finding } from '../../finding.ts';
import type { Waiver } from '../../result.ts';
import type { RuleId } from '../../rules.ts';
import type { Exception } from '../layer.ts';
import { waiverOf } from './waivable.ts';

/** Findings, and on each that an exception waives, its id. Grants are waived where they are decided. */
export function waive(findings: readonly Finding[], exceptions: readonly Exception[]): readonly Finding[] {
  return findings.map((found) => {
    const waiver = exceptions.find((exception) => waives(exception, found));
    return found.exception !== undefined || waiver === undefined ? found : { ...found, exception: waiver.id };
  });
}

/** Whether it is that very finding. What an exception leaves out, the evidence must not have. */
function waives({ rule, evidence }: Exception, found: Finding): boolean {
  const waiver = waiverOf(rule);
  if (rule !== found.rule || waiver.kind !== 'evidence' || evidence.size === 0) return false;
  return [...waiver.required, ...waiver.optional].every((key) => found.evidence?.[key] === evidence.get(key));
}

/** The exceptions that waived something, and how much. */
export function waiversIn(findings: readonly Finding[], exceptions: readonly Exception[]): readonly Waiver[] {
  return exceptions
    .map((exception) => ({ exception, findings: findings.filter((found) => found.exception === exception.id).length }))
    .filter(({ findings: waived }) => waived > 0);
}

/** The exceptions that waived nothing, of those whose question was answered. */
export function unusedExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  isAnswered: (rule: RuleId) => boolean,
): readonly Finding[] {
  const used = new Set(findings.map(({ exception }) => exception));
  return exceptions
    .filter(({ id, rule }) => !used.has(id) && isAnswered(rule))
    .map(({ id, rule, place }) =>
      finding('policy/exception-unused', `${id} waives ${rule}, and there is nothing to waive.`, {
        place,
        fix: 'Take it out. If it is meant for something that was found, compare it with the evidence in the report.',
      }),
    );
}
