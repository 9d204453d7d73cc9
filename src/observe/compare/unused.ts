import { type Finding, finding } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import type { Granted } from '../../policy/grant.ts';
import { quoted } from '../../quoted.ts';
import { sandboxPath } from '../../sandbox/plan/sandbox-path.ts';
import { withoutLinks } from '../exposure.ts';
import type { ObservedFile } from '../observation.ts';
import { isReached } from './hosts.ts';
import type { TrialRecord } from './trial-record.ts';

/** What was granted, in words: for a message, and by themselves for an exception. */
const CAPABILITIES = {
  host: (value: string) => `the host ${value}`,
  listen: (value: string) => `the port ${value}`,
  read: (value: string) => `the right to read ${quoted(value)}`,
  write: (value: string) => `the right to write ${quoted(value)}`,
  spawn: (value: string) => `the program ${quoted(value)}`,
} as const;

function unused(capability: keyof typeof CAPABILITIES, value: string, { place }: Granted<unknown>): Finding {
  const what = CAPABILITIES[capability](value);
  return finding('runtime/unused-capability', `The tool never used ${what}, which its manifest asks for.`, {
    place,
    fix: 'Take it out of the manifest, or let a case of the scenario use it.',
    evidence: { capability, value },
  });
}

/** Declared in each of the runs and used in none of them. Whatever was not exercised says nothing. */
export function compareUnused(records: readonly TrialRecord[]): Finding[] {
  const [first] = records;
  if (first === undefined) return [];
  const { grant } = first;
  const anyRun = (used: (record: TrialRecord) => boolean) => records.some(used);
  const anyFile = (value: string, list: (record: TrialRecord) => readonly ObservedFile[]) => {
    const covers = (record: TrialRecord, { path }: ObservedFile) =>
      pathCovers(withoutLinks(sandboxPath(value), record.exposure), withoutLinks(path, record.exposure));
    return anyRun((record) => list(record).some((file) => covers(record, file)));
  };
  const took = (port: number) => anyRun(({ observation }) => observation.bound.some((at) => at.port === port));
  const wrote = ({ observation: { files } }: TrialRecord) => [...files.written, ...files.created, ...files.deleted];
  return [
    ...grant.endpoints
      .filter(({ value }) => !isReached(records, value.host))
      .map((one) => unused('host', one.value.host, one)),
    ...grant.listen.filter(({ value }) => !took(value)).map((one) => unused('listen', String(one.value), one)),
    ...grant.read
      .filter(({ value }) => !anyFile(value, ({ observation }) => observation.files.read))
      .map((one) => unused('read', one.value, one)),
    ...grant.write.filter(({ value }) => !anyFile(value, wrote)).map((one) => unused('write', one.value, one)),
    ...grant.spawn
      .filter(({ value }) => !anyFile(value, ({ observation }) => observation.executed))
      .map((one) => unused('spawn', one.value, one)),
  ];
}
