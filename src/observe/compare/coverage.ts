import { type Finding, type FindingDetails, finding, type Level } from '../../finding.ts';
import type { Coverage } from '../../policy/coverage.ts';
import type { TrialCase } from '../trial-case.ts';
import { isReached } from './hosts.ts';
import type { TrialRecord } from './trial-record.ts';

/** At the level that the policy names. */
function notCovered(level: Level, message: string, details: FindingDetails): Finding {
  return { ...finding('runtime/not-covered', message, details), level };
}

function startsEntrypoint({ words }: TrialCase, command: readonly string[] | undefined): boolean {
  return command?.every((word, index) => words[index] === word) ?? false;
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
  if (ofEntrypoint !== undefined && !cases.some((one) => startsEntrypoint(one, entrypoint?.value.command))) {
    found.push(
      notCovered(ofEntrypoint, 'No case starts the tool’s entrypoint, and the policy wants one to.', {
        place: document.place('/entrypoint'),
        fix: 'Write a case for it in the scenario.',
        evidence: { what: 'entrypoint' },
      }),
    );
  }
  if (declaredDomains === undefined) return found;
  const missed = grant.endpoints.filter(({ value }) => !isReached(records, value.host));
  return [
    ...found,
    ...missed.map(({ value: { host }, place }) =>
      notCovered(declaredDomains, `No case reaches ${host}, and the policy wants every declared host reached.`, {
        place,
        fix: 'Write a case in which the tool talks to it, or take it out of the manifest.',
        evidence: { what: 'host', host },
      }),
    ),
  ];
}
