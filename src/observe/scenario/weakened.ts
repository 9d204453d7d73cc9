import { validate } from '../../document/validators/scenario.js';
import { parseDocument } from '../../document.ts';
import { type Finding, finding, type Place, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { BaseFile } from '../../request.ts';
import { checkSchema } from '../../schema.ts';
import type { Scenario } from '../scenario.ts';
import type { RawScenario } from './raw-scenario.ts';

/** Names that a message lists. */
const MAX_NAMED = 3;

/** Names of the base's cases. A scenario that cannot be used exercised nothing, and whatever replaces it is no less. */
function namesOfBase({ source, bytes }: BaseFile): readonly string[] {
  if (bytes === null) return [];
  try {
    const document = parseDocument(bytes, source, 'scenario');
    if (checkSchema(document, validate).length > 0) return [];
    return namesIn(document.value as RawScenario);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** What a scenario exercises: its cases, and each call of its conversation. */
function namesIn({ cases = [], mcp }: RawScenario): readonly string[] {
  const calls = mcp?.calls ?? [];
  const talks = mcp === undefined ? [] : ['mcp', ...(mcp.auto === false ? [] : ['mcp with every tool'])];
  return [...cases.map(({ name }) => name), ...talks, ...calls.map(({ tool }) => `mcp call of ${tool}`)];
}

/**
 * What is said of a change that leaves fewer cases: the author is judged, and would be judged by less.
 * @param place of the manifest, where there is no scenario any more
 */
export function compareWithBase(scenario: Scenario | undefined, base: BaseFile, place: Place): Finding[] {
  const before = namesOfBase(base);
  const now = scenario === undefined ? [] : namesIn(scenario.document.value as RawScenario);
  if (now.length >= before.length) return [];
  const gone = before.filter((name) => !now.includes(name));
  const named = gone.slice(0, MAX_NAMED).map(quoted).join(', ');
  const more = gone.length > MAX_NAMED ? ` and ${gone.length - MAX_NAMED} more` : '';
  const cases = `${now.length} of the ${before.length} cases that ${base.source} has`;
  return [
    finding('runtime/scenario-weakened', `The scenario has no more than ${cases}. Gone: ${named}${more}.`, {
      place: scenario?.document.place('/cases') ?? place,
      fix: 'Keep the cases, or put others in their place; where they have to go, an exception says who agreed.',
      evidence: { before: before.length, now: now.length },
    }),
  ];
}
