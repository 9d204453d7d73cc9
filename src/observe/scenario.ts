import { validate } from '../document/validators/scenario.js';
import { type Document, readDocument } from '../document.ts';
import { type Finding, finding } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { checkSchema } from '../schema.ts';
import { CaseReader } from './scenario/case-reader.ts';
import type { RawScenario } from './scenario/raw-scenario.ts';
import type { ScenarioCase } from './scenario/scenario-case.ts';

export type { Expectation, ScenarioCase } from './scenario/scenario-case.ts';

/** How a tool is exercised, by the tool's own author: it is judged like everything else of theirs. */
export interface Scenario {
  readonly document: Document;
  readonly cases: readonly ScenarioCase[];
}

/** The scenario, unless an error-level finding says why there is none. */
export interface ScenarioReading {
  readonly scenario?: Scenario;
  readonly findings: readonly Finding[];
}

/**
 * Reads a scenario with the bodies of its replies, and tells everything that is wrong with it at once.
 * @throws Refusal where it cannot be read as JSON or YAML at all
 */
export async function readScenario(path: string): Promise<ScenarioReading> {
  const document = await readDocument(path, 'scenario');
  const misshapen = checkSchema(document, validate);
  if (misshapen.length > 0) return { findings: misshapen };
  const reader = new CaseReader(document);
  const cases: ScenarioCase[] = [];
  const { cases: rawCases = [], mcp } = document.value as RawScenario;
  if (rawCases.length === 0 && mcp === undefined) return { findings: [nothingThere(document)] };
  for (const [index, raw] of rawCases.entries()) cases.push(await reader.read(raw, `/cases/${index}`));
  if (mcp !== undefined) cases.push(await reader.readMcp(mcp));
  const findings = [...reader.findings, ...refuseNamesakes(cases, document)];
  return findings.length > 0 ? { findings } : { scenario: { document, cases }, findings };
}

function nothingThere(document: Document): Finding {
  return finding('runtime/scenario-invalid-value', 'The scenario has neither "cases" nor "mcp".', {
    place: document.place(''),
    fix: 'Write a case: a name, and what the tool is called with.',
  });
}

/** Reports and baselines know cases by their names. */
function refuseNamesakes(cases: readonly ScenarioCase[], document: Document): Finding[] {
  const first = new Map<string, string>();
  return cases.flatMap(({ name, pointer }) => {
    const namesake = first.get(name);
    first.set(name, namesake ?? pointer);
    if (namesake === undefined) return [];
    return [
      finding('runtime/scenario-duplicate-case', `Another case is called ${quoted(name)} too.`, {
        place: document.place(`${pointer}/name`),
        related: [document.place(`${namesake}/name`)],
        fix: 'Give each case a name of its own: reports tell them apart by it.',
      }),
    ];
  });
}
