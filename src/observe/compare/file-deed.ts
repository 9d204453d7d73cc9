import { groupBy } from '../../group-by.ts';
import { pathCovers } from '../../manifest/path.ts';
import { sandboxPath } from '../../sandbox/plan/sandbox-path.ts';
import { leadsElsewhere } from '../elsewhere.ts';
import type { ObservedFile, Sightings } from '../observation.ts';
import { type TrialRecord, together } from './trial-record.ts';

/** Something done to one path, or tried. */
export interface FileDeed {
  readonly path: string;
  /** In the past tense: `read`, `tried to write`. */
  readonly how: string;
  readonly seen: Sightings;
}

export function deeds(how: string, files: readonly ObservedFile[]): FileDeed[] {
  return files.map(({ path, count, processes }) => ({ path, how, seen: { count, processes } }));
}

/** One deed for each path, in the order of the paths. */
export function byPath(all: readonly FileDeed[]): FileDeed[] {
  const merged = [...groupBy(all, ({ path }) => path)].map(([path, group]) => {
    const how = [...new Set(group.map((deed) => deed.how))].join(' and ');
    return { path, how, seen: together(group.map(({ seen }) => seen)) };
  });
  return merged.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The grant that covers a path, for reading or for writing. */
export function grantFor({ grant }: TrialRecord, right: 'read' | 'write', path: string) {
  return grant[right].find(({ value }) => pathCovers(sandboxPath(value), path));
}

/** The sandbox's first process. It is never the tool's, whatever was seen of it. */
const FIRST_PROCESS = 1;

const PROCESS_FILE = /^\/proc\/(\d+|self|thread-self)\/(?:task\/\d+\/)?(.*)$/;

/**
 * Whose file in /proc a path is: one of the tool's own processes, or one that is not its own to look into, which is
 * the sandbox's first and every process's raw memory. Undefined for what is no process's file.
 */
export function processFile({ observation }: TrialRecord, path: string): 'own' | 'foreign' | undefined {
  const [, owner, name] = PROCESS_FILE.exec(path) ?? [];
  if (owner === undefined || leadsElsewhere(path)) return undefined;
  const isTools = (number: number) => observation.processes.some(({ pid }) => pid === number);
  const isOwn = owner.endsWith('self') || (Number(owner) !== FIRST_PROCESS && isTools(Number(owner)));
  return isOwn && name !== 'mem' ? 'own' : 'foreign';
}
