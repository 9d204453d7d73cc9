import { type Finding, type FindingDetails, finding, type Level } from '../../finding.ts';
import type { Coverage } from '../../policy/coverage.ts';
import { quoted } from '../../quoted.ts';
import { idleTools, lastAnswer } from '../mcp/judge.ts';
import type { McpOutcome } from '../mcp/outcome.ts';
import type { CaseRun } from '../run-case.ts';
import type { TrialCase } from '../trial-case.ts';
import { isReached } from './hosts.ts';

/** At the level that the policy names. */
function notCovered(level: Level, message: string, details: FindingDetails): Finding {
  return { ...finding('runtime/not-covered', message, details), level };
}

function startsEntrypoint({ words }: TrialCase, command: readonly string[] | undefined): boolean {
  return command?.every((word, index) => words[index] === word) ?? false;
}

/** Of a server's tools those that had no result, whether or not they were called. */
function toolsNotCovered(conversation: McpOutcome | undefined, one: TrialCase | undefined, level: Level): Finding[] {
  if (conversation === undefined || one?.mcp === undefined) return [];
  const { place } = one.mcp;
  const found = idleTools(conversation).map((tool) => {
    const { why, said = '' } = lastAnswer(tool, conversation);
    return notCovered(level, `No call of the tool ${quoted(tool)} had a result, so nobody knows what it does. ${why}`, {
      place,
      fix: 'Write a call of it in the scenario, under mcp.calls, with arguments that it can work with.',
      evidence: { what: 'mcp-tool', tool, answer: said },
    });
  });
  if (conversation.isCut) found.push(notCovered(level, 'The server lists more tools than are looked at.', { place }));
  return found;
}

/**
 * What the policy wants exercised and no case did.
 * @param runs of the cases, in their order
 */
export function compareCoverage(
  cases: readonly TrialCase[],
  runs: readonly Pick<CaseRun, 'record' | 'conversation'>[],
  { entrypoint: ofEntrypoint, declaredDomains, mcpTools }: Coverage,
): Finding[] {
  const records = runs.map(({ record }) => record);
  const [first] = records;
  if (first === undefined) return [];
  const { grant, manifest } = first;
  const { entrypoint, document } = manifest;
  const found = runs.flatMap(({ conversation }, index) => toolsNotCovered(conversation, cases[index], mcpTools));
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
