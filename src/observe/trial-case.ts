import type { Place } from '../finding.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { PlaceOf } from './ending.ts';
import type { Scenario, ScenarioCase } from './scenario.ts';

/** One run that is to be made: what is started, and what is expected of it. */
export interface TrialCase extends Omit<ScenarioCase, 'args' | 'pointer'> {
  /** Program and arguments, as the tool's folder knows them. */
  readonly words: readonly string[];
  /** Folder below the tool. */
  readonly cwd: string;
  /** The line that names the program. */
  readonly place: Place;
  /** Where the scenario states what is expected; absent for a case that no scenario has. */
  readonly placeOf?: PlaceOf;
}

/** A case that only has to end well. */
function plainCase(name: string, words: readonly string[], cwd: string, place: Place): TrialCase {
  const expect = { exitCode: 0, stdoutMatches: [] };
  return { name, words, cwd, place, stdin: '', env: {}, files: [], upstreams: new Map(), expect };
}

/**
 * Every run to be made: the scenario's cases, then those of the command line. With neither the entrypoint is run once
 * as it is.
 * @returns none when there is nothing that could be started
 */
export function trialCases(
  manifest: Manifest,
  scenario: Scenario | undefined,
  run: readonly (readonly string[])[],
): readonly TrialCase[] {
  const { document, entrypoint } = manifest;
  const cwd = entrypoint?.value.cwd ?? '.';
  const place = document.place(entrypoint === undefined ? '' : `${entrypoint.pointer}/command`);
  const ofRun = run.map((words) => plainCase(words.join(' '), words, cwd, place));
  if (entrypoint === undefined) return ofRun;
  const { command } = entrypoint.value;
  if (scenario === undefined) return ofRun.length > 0 ? ofRun : [plainCase('entrypoint', command, cwd, place)];
  const ofScenario = scenario.cases.map(({ args, pointer, ...one }): TrialCase => {
    const placeOf: PlaceOf = (key) => scenario.document.place(`${pointer}/${key}`);
    return { ...one, words: [...command, ...args], cwd, place, placeOf };
  });
  return [...ofScenario, ...ofRun];
}
