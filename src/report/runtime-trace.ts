import type { CaseResult, ToolResult } from '../result.ts';
import { VERSION } from '../version.ts';
import { boundedText } from './bounded.ts';
import { processesOf } from './observed.ts';

const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://in-toto.io/attestation/runtime-trace/v0.1';
const MONITOR = 'https://github.com/as-declared/as-declared/monitors/strace/v1';
const TRIAL = 'https://github.com/as-declared/as-declared/trial/v1';

/** Entries of each list; the report says what was left out of a longer one. */
const MAX_ENTRIES = 10_000;

/** When a tool was tried, and by whose order. */
export interface TrialMoment {
  readonly startedOn: Date;
  readonly finishedOn: Date;
  /** The service that ran it, as `https://github.com`, and which of its jobs that was; absent on somebody's own machine. */
  readonly job?: { readonly host: string; readonly event: string };
}

interface FileAccess {
  readonly name: string;
  readonly uri: string;
  readonly digest?: { readonly sha256: string };
  readonly annotations: { readonly access: string; readonly case: string; readonly count: number };
}

function network({ name, egress }: CaseResult): object[] {
  const caseName = boundedText(name);
  return [
    ...egress.connections.map(({ host, port, allowed, count, bytesIn, bytesOut }) => {
      const traffic = { bytes_in: bytesIn, bytes_out: bytesOut };
      return { case: caseName, hostname: boundedText(host), port, protocol: 'tcp', allowed, count, ...traffic };
    }),
    ...egress.lookups.map(({ name: host, answered, count }) => {
      return { case: caseName, hostname: boundedText(host), protocol: 'dns', allowed: answered, count };
    }),
  ];
}

/** RFC 8089. What ends a path in a URI is part of a file's name. */
function fileUri(path: string): string {
  return `file://${encodeURI(boundedText(path)).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

function fileAccess({ name, observation, digests }: CaseResult): FileAccess[] {
  const { files, executed } = observation;
  const lists = {
    execute: executed,
    read: files.read,
    write: files.written,
    create: files.created,
    delete: files.deleted,
  };
  return Object.entries(lists).flatMap(([access, list]) =>
    list.map(({ path, count }): FileAccess => {
      const sha256 = access === 'execute' ? digests[path] : undefined;
      return {
        name: boundedText(path),
        uri: fileUri(path),
        ...(sha256 !== undefined && { digest: { sha256 } }),
        annotations: { access, case: boundedText(name), count },
      };
    }),
  );
}

/**
 * What a tool did, as an in-toto statement about the artifact that was run: attestation predicates, runtime-trace.md, v0.1.
 * It is not signed. Null where no artifact was run.
 */
export function runtimeTrace(tool: ToolResult, { startedOn, finishedOn, job }: TrialMoment): object | null {
  const { artifact, cases, variations, name, version } = tool;
  if (artifact === null || cases.length === 0) return null;
  const runs = [...cases, ...variations];
  const all = <T>(of: (run: CaseResult) => T[]): T[] => runs.flatMap(of).slice(0, MAX_ENTRIES);
  return {
    _type: STATEMENT,
    subject: [{ name: boundedText(artifact.path), digest: { sha256: artifact.sha256 } }],
    predicateType: PREDICATE,
    predicate: {
      monitor: {
        type: MONITOR,
        tracePolicy: { as_declared: VERSION, cases: cases.length, variations: variations.length },
      },
      monitoredProcess: {
        hostID: job?.host ?? 'urn:as-declared:own-machine',
        type: TRIAL,
        event: boundedText(job?.event ?? `${name}@${version ?? ''}`),
      },
      monitorLog: { process: all(processesOf), network: all(network), fileAccess: all(fileAccess) },
      metadata: { buildStartedOn: startedOn.toISOString(), buildFinishedOn: finishedOn.toISOString() },
    },
  };
}
