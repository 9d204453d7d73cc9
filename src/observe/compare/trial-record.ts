import { type Finding, type FindingDetails, finding, type Place } from '../../finding.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Grant, Granted } from '../../policy/grant.ts';
import type { RuleId } from '../../rules.ts';
import type { EgressLog } from '../../sandbox/egress/log.ts';
import type { Exposure } from '../exposure.ts';
import { MAX_SIGHTINGS, type Observation, type Sightings } from '../observation.ts';

/** All that is known of one run of a tool. */
export interface TrialRecord {
  readonly observation: Observation;
  readonly egress: EgressLog;
  readonly grant: Grant;
  readonly manifest: Manifest;
  readonly exposure: Exposure;
}

/** Parts of the manifest in which each kind of access is declared. */
export const DECLARED_AT = {
  domains: '/capabilities/networking/allowed_domains',
  ports: '/capabilities/networking/allowed_ports',
  listen: '/capabilities/networking/listen',
  read: '/capabilities/filesystem/read',
  write: '/capabilities/filesystem/write',
  spawn: '/capabilities/process/spawn',
  syscalls: '/capabilities/syscalls/allow',
} as const;

/** Sightings of several things taken for one. */
export function together(sightings: readonly Sightings[]): Sightings {
  return {
    count: sightings.reduce((sum, { count }) => sum + count, 0),
    processes: [...new Set(sightings.flatMap(({ processes }) => processes))].slice(0, MAX_SIGHTINGS),
  };
}

interface Deviation {
  readonly rule: RuleId;
  readonly message: string;
  readonly fix: string;
  /** The line that is contradicted, or the part of the manifest in which a declaration would stand. */
  readonly at: Place | (typeof DECLARED_AT)[keyof typeof DECLARED_AT];
  readonly seen: Sightings;
  readonly evidence?: FindingDetails['evidence'];
}

/** A finding that names who did it and the manifest's line. */
export function deviation({ manifest, observation }: TrialRecord, { rule, message, ...rest }: Deviation): Finding {
  const { fix, at, seen, evidence } = rest;
  const processes = seen.processes.map((pid) => {
    const command = observation.processes.findLast((process) => process.pid === pid)?.command ?? [];
    return { pid, command };
  });
  const place = typeof at === 'string' ? manifest.document.place(at) : at;
  return finding(rule, message, { fix, place, evidence: { ...evidence, count: seen.count, processes } });
}

/** What a list of the grant says, for a message. */
export function declared<T>(granted: readonly Granted<T>[], text: (value: T) => string): string {
  const texts = granted.map(({ value }) => text(value));
  return texts.length === 0 ? 'it declares none' : `it declares ${texts.join(', ')}`;
}

export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
