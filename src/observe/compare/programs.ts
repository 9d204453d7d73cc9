import { posix } from 'node:path';
import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { pathCovers } from '../../manifest/path.ts';
import { quoted } from '../../quoted.ts';
import { sandboxPath } from '../../sandbox/plan/sandbox-path.ts';
import { type Exposure, isBelowAny, withoutLinks } from '../exposure.ts';
import { MAX_SIGHTINGS, type ObservedFile, type Sightings } from '../observation.ts';
import { DECLARED_AT, declared, deviation, type TrialRecord, times, together } from './trial-record.ts';

/** Whether all that was seen was done by processes that ran a program which the tool declares. */
export function ranDeclaredProgram({ observation, grant, exposure }: TrialRecord, seen: Sightings): boolean {
  // Beyond these nobody is named, and the next one may have been the tool itself.
  if (seen.processes.length === MAX_SIGHTINGS) return false;
  const folders = grant.spawn.map(({ value }) => withoutLinks(sandboxPath(value), exposure));
  const ran = observation.executed.filter(({ path }) => isBelowAny(folders, withoutLinks(path, exposure)));
  return seen.processes.every((pid) => ran.some(({ processes }) => processes.includes(pid)));
}

/** A runtime starts parts of its own: compilers, linkers, helpers. Those in its `bin` are programs like others. */
function isPartOfRuntime({ runtimes }: Exposure, path: string): boolean {
  return runtimes.some((folder) => pathCovers(folder, path) && !pathCovers(`${folder}/bin`, path));
}

function mayRun({ exposure, grant }: TrialRecord, path: string): boolean {
  // Where `..` leads is the kernel's to say; a script's first line is the only place from which a path comes so.
  if (posix.normalize(path) !== path) return false;
  if (exposure.programs.some((program) => withoutLinks(program, exposure) === path)) return true;
  if (isPartOfRuntime(exposure, path)) return true;
  const covering = [exposure.tool, ...grant.spawn.map(({ value }) => sandboxPath(value))];
  return covering.some((folder) => pathCovers(withoutLinks(folder, exposure), path));
}

/** Programs that were run, with those that the kernel ran to interpret scripts, each once. */
function programsRun({ observation, exposure }: TrialRecord): ObservedFile[] {
  const interpreters = observation.executed.flatMap(({ path: script, ...seen }) =>
    (exposure.interpreters.get(script) ?? []).map((path) => ({ path, ...seen })),
  );
  const byPath = groupBy([...observation.executed, ...interpreters], ({ path }) => path);
  return [...byPath].map(([path, runs]) => ({ path, ...together(runs) }));
}

function strayPrograms(record: TrialRecord, programs: readonly ObservedFile[]): Finding[] {
  const { exposure, grant } = record;
  const stray = programs.filter(({ path }) => !mayRun(record, withoutLinks(path, exposure)));
  return stray.map(({ path, ...seen }) =>
    deviation(record, {
      rule: 'runtime/undeclared-exec',
      message: `The tool ran ${quoted(path)} ${times(seen.count)}, which its manifest does not cover: ${declared(grant.spawn, String)}.`,
      fix: 'Find out why the tool runs it. If it should, declare the program under capabilities.process.spawn, in a category for which the policy allows it.',
      at: DECLARED_AT.spawn,
      seen,
      evidence: { path },
    }),
  );
}

/** Of some folders those that cover a path, the innermost first. */
function covering(folders: readonly string[], path: string): readonly string[] {
  return folders.filter((folder) => pathCovers(folder, path)).sort((a, b) => b.length - a.length);
}

/**
 * Whether the tool can decide what stands there: the innermost folder that is shown says so. What may only be read within
 * what may be written stays where it is; a folder between the two can be moved with it, and another one made in its place.
 */
function isWritable({ readable, writable }: Exposure, path: string): boolean {
  const [own] = covering(writable, path);
  if (own === undefined) return false;
  const outermost = covering(readable, path).findLast((folder) => folder.length > own.length);
  return outermost === undefined || posix.dirname(outermost) !== own;
}

/** Programs that are declared where the tool can write them, told once for each line that declares such. */
function selfMade(record: TrialRecord, programs: readonly ObservedFile[]): Finding[] {
  const { exposure, grant } = record;
  return grant.spawn.flatMap(({ value, place }) => {
    const folder = withoutLinks(sandboxPath(value), exposure);
    const made = programs.filter(({ path }) => {
      const at = withoutLinks(path, exposure);
      return pathCovers(folder, at) && isWritable(exposure, at);
    });
    const [first] = made;
    if (first === undefined) return [];
    const others = made.length === 1 ? '' : ` and ${made.length - 1} more`;
    return deviation(record, {
      rule: 'runtime/self-made-program',
      message: `The tool ran ${quoted(first.path)}${others}, which it can write itself: whatever stands there is declared, and no signature covers it. A script there can start any program that the tool sees.`,
      fix: 'Let the tool bring the program along, or do without; or accept what it makes, if making programs is its work.',
      at: place,
      seen: together(made),
      evidence: { path: first.path },
    });
  });
}

/**
 * Programs that were run although the tool declared none such, and those of which nobody can know what they were. Its
 * own files and what its command line starts are its own.
 */
export function comparePrograms(record: TrialRecord): Finding[] {
  const programs = programsRun(record);
  return [...strayPrograms(record, programs), ...selfMade(record, programs)];
}
