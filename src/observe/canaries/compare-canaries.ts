import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { quoted } from '../../quoted.ts';
import { DECLARED_AT, deviation, type TrialRecord, times, together } from '../compare/trial-record.ts';
import type { Sightings } from '../observation.ts';
import type { Canary } from './canary.ts';
import type { SearchedFiles } from './search-files.ts';

/** Bait that a run had, and what was found of it where the tool wrote. */
export interface Baited {
  readonly canaries: readonly Canary[];
  readonly written: SearchedFiles;
}

const FIX = 'Find out what the tool does with it: nobody asked it to, and elsewhere the secret would be a real one.';

const UNSEEN: Sightings = { count: 1, processes: [] };

function touched(record: TrialRecord, canaries: readonly Canary[]): Finding[] {
  const seen = record.observation.files.read.filter(({ path }) => canaries.some(({ file }) => file === path));
  return seen.map(({ path, ...rest }) =>
    deviation(record, {
      rule: 'runtime/canary-leak',
      message: `The tool read ${quoted(path)} ${times(rest.count)}, which is bait: it holds a secret that no run needs.`,
      fix: FIX,
      at: DECLARED_AT.read,
      seen: rest,
      evidence: { channel: 'read', path },
    }),
  );
}

/** Names that were looked up, whether or not anybody answered, and names that the tool told a server it takes it for. */
function inNames(record: TrialRecord): Finding[] {
  const leaks = record.egress.leaks.filter(({ channel }) => channel !== 'request');
  // A name is looked up for more than one kind of address, and the secret is another one in every run.
  return [...groupBy(leaks, ({ what, channel }) => `${channel} ${what}`).values()].flatMap((group) => {
    const [leak] = group;
    if (leak === undefined) return [];
    const { what, channel, host: name } = leak;
    const names = new Set(group.map(({ host }) => host));
    const places = names.size === 1 ? 'a host name' : `${names.size} host names`;
    const seen = together(record.observation.lookups.filter((lookup) => names.has(lookup.name)));
    return [
      deviation(record, {
        rule: 'runtime/canary-leak',
        message: `The tool carried the ${what} in ${places} that it ${channel === 'dns' ? 'looked up' : 'named'}.`,
        fix: FIX,
        at: DECLARED_AT.domains,
        seen,
        evidence: { channel, secret: what, name },
      }),
    ];
  });
}

function inRequests(record: TrialRecord): Finding[] {
  const leaks = record.egress.leaks.filter(({ channel }) => channel === 'request');
  return leaks.map(({ what, host, port, count }) =>
    deviation(record, {
      rule: 'runtime/canary-leak',
      message: `The tool sent the ${what} to ${host}:${port} in ${count === 1 ? 'a request' : `${count} requests`}.`,
      fix: FIX,
      at: DECLARED_AT.domains,
      seen: { ...UNSEEN, count },
      evidence: { channel: 'http', secret: what, host, port },
    }),
  );
}

function inFiles(record: TrialRecord, { written }: Baited): Finding[] {
  const { found, isWhole } = written;
  const leaks = found.map(({ what, path }) =>
    deviation(record, {
      rule: 'runtime/canary-leak',
      message: `The tool wrote the ${what} to ${quoted(path)}.`,
      fix: FIX,
      at: DECLARED_AT.write,
      seen: record.observation.files.written.find((file) => file.path === path) ?? UNSEEN,
      evidence: { channel: 'file', secret: what, path },
    }),
  );
  return isWhole ? leaks : [...leaks, unsearched(record)];
}

function unsearched(record: TrialRecord): Finding {
  return deviation(record, {
    rule: 'runtime/search-incomplete',
    message: 'The tool wrote more than is looked through for secrets.',
    fix: 'Give the case less to do, so that all of what the tool writes can be looked through.',
    at: DECLARED_AT.write,
    seen: UNSEEN,
  });
}

/** Where the tool went for bait, and where what it found turned up. */
export function compareCanaries(record: TrialRecord, baited: Baited): Finding[] {
  return [...touched(record, baited.canaries), ...inNames(record), ...inRequests(record), ...inFiles(record, baited)];
}
