import { type Finding, finding, type Json } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { TrialRecord } from '../compare.ts';
import { isBelowAny, withoutLinks } from '../exposure.ts';

/** A message names so many. */
const MAX_NAMED = 3;

/**
 * Programs, hosts and places beyond the private ones: what a run did, as far as two runs of a tool ought to agree.
 * @param told paths of which something is told already
 */
function deedsOf({ observation, egress, exposure }: TrialRecord, told: ReadonlySet<Json>): ReadonlySet<string> {
  const { executed, files } = observation;
  const isStarted = (path: string) => exposure.programs.includes(path) || told.has(path);
  const isPrivate = (path: string) => isBelowAny([exposure.home, '/tmp', '/dev', '/proc'], path);
  const changed = [...files.written, ...files.created, ...files.deleted];
  const written = changed.filter(({ path }) => !isPrivate(path) && !told.has(path));
  const reached = egress.connections.filter(({ allowed }) => allowed);
  return new Set([
    ...executed.filter(({ path }) => !isStarted(path)).map(({ path }) => `ran ${quoted(withoutLinks(path, exposure))}`),
    ...reached.map(({ host, port }) => `went to ${quoted(`${host}:${port}`)}`),
    ...written.map(({ path }) => `wrote ${quoted(withoutLinks(path, exposure))}`),
  ]);
}

/**
 * What a tool did in other circumstances and not in its own, all of it within its grant: no deviation, and worth a look.
 * @param title of the circumstances: `a year later`
 * @param deviations of the other run, which speak for themselves
 */
export function compareCircumstances(
  own: TrialRecord,
  other: TrialRecord,
  title: string,
  deviations: readonly Finding[],
): Finding[] {
  const known = deedsOf(own, new Set());
  const told = new Set(deviations.flatMap(({ evidence }) => evidence?.['path'] ?? []));
  const more = [...deedsOf(other, told)].filter((deed) => !known.has(deed));
  if (more.length === 0) return [];
  const named = more.slice(0, MAX_NAMED).join(', ');
  const rest = more.length > MAX_NAMED ? ` and ${more.length - MAX_NAMED} things more` : '';
  return [
    finding('runtime/other-behaviour', `The tool does otherwise ${title}: it ${named}${rest}.`, {
      place: own.manifest.document.place('/entrypoint'),
      fix: 'Find out what it goes by. All of it is granted; a case of its own would show it as it is.',
      evidence: { deeds: more },
    }),
  ];
}
