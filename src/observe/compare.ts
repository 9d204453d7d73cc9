import { type Finding, finding } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import type { RuleId } from '../rules.ts';
import { compareHosts } from './compare/hosts.ts';
import { checkIntegrity } from './compare/integrity.ts';
import { comparePrograms } from './compare/programs.ts';
import { compareReads } from './compare/reads.ts';
import { compareSyscalls } from './compare/syscalls.ts';
import type { TrialRecord } from './compare/trial-record.ts';
import { compareUnixSockets } from './compare/unix-sockets.ts';
import { compareWrites } from './compare/writes.ts';

export { compareUnused } from './compare/unused.ts';
export type { TrialRecord };

/** Findings of one rule that are told one by one. */
const MAX_PER_RULE = 25;

/** A tool that deviates ten thousand times is told of with a few and a number. */
function summarised(rule: RuleId, findings: readonly Finding[]): readonly Finding[] {
  const more = findings.length - MAX_PER_RULE;
  if (more <= 0) return findings;
  const message = `${more} more of the same kind were seen.`;
  return [...findings.slice(0, MAX_PER_RULE), finding(rule, message, { evidence: { more } })];
}

/** Where what a tool did differs from what it declared, each rule at its own level. Pure. */
export function compare(record: TrialRecord): readonly Finding[] {
  const findings = [
    ...checkIntegrity(record.observation),
    ...compareHosts(record),
    ...compareWrites(record),
    ...compareReads(record),
    ...comparePrograms(record),
    ...compareUnixSockets(record),
    ...compareSyscalls(record),
  ];
  return [...groupBy(findings, ({ rule }) => rule)].flatMap(([rule, group]) => summarised(rule, group));
}
