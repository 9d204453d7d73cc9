import { type Finding, finding } from '../../finding.ts';
import { hostCovers } from '../../manifest/domain.ts';
import type { Coverage } from '../../policy/coverage.ts';
import type { TrialCase } from '../trial-case.ts';
import type { TrialRecord } from './trial-record.ts';

function startsEntrypoint({ words }: TrialCase, command: readonly string[]): boolean {
  return command.every((word, index) => words[index] === word);
}

/**
 * What the policy wants exercised and no case did.
 * @param records of the cases, in their order
 */
export function compareCoverage(
  cases: readonly TrialCase[],
  records: readonly TrialRecord[],
  { entrypoint: ofEntrypoint, declaredDomains }: Coverage,
): Finding[] {
  const [first] = records;
  if (first === undefined) return [];
  const { grant, manifest } = first;
  const { entrypoint, document } = manifest;
  const found: Finding[] = [];
  const command = entrypoint?.value.command;
  if (ofEntrypoint !== undefined && !cases.some((one) => command !== undefined && startsEntrypoint(one, command))) {
    const told = finding('runtime/not-covered', 'No case starts the tool’s entrypoint, and the policy wants one to.', {
      place: document.place('/entrypoint'),
      fix: 'Write a case for it in the scenario.',
      evidence: { what: 'entrypoint' },
    });
    found.push({ ...told, level: ofEntrypoint });
  }
  if (declaredDomains === undefined) return found;
  const isReached = (host: string) =>
    records.some(({ egress }) => egress.connections.some((to) => to.allowed && hostCovers(host, to.host)));
  const missed = grant.endpoints.filter(({ value }) => !isReached(value.host));
  const told = missed.map(({ value: { host }, place }) => {
    return finding(
      'runtime/not-covered',
      `No case reaches ${host}, and the policy wants every declared host reached.`,
      {
        place,
        fix: 'Write a case in which the tool talks to it, or take it out of the manifest.',
        evidence: { what: 'host', host },
      },
    );
  });
  return [...found, ...told.map((each) => ({ ...each, level: declaredDomains }))];
}
