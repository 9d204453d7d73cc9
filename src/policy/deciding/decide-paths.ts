import { type Finding, finding, type Place } from '../../finding.ts';
import { pathCovers, TMP, TOOL } from '../../manifest/path.ts';
import type { Stated } from '../../manifest/stated.ts';
import { reservedBy } from '../../sandbox/plan/sandbox-path.ts';
import type { Allowance, Ceiling } from '../layer.ts';
import { type Decision, decideTerms, deniedTerms, type TermKind } from './decide-terms.ts';
import type { Hearing } from './hearing.ts';
import { touches } from './path-names.ts';
import { allowancesFor, type Owned, readAllowances } from './tool-rules.ts';

const PATH = {
  covers: pathCovers,
  overlaps: touches,
  show: (path: string) => path,
  notAllowed: 'policy/path-not-allowed',
  denied: 'policy/path-denied',
} as const;

const WRITE: TermKind<string> = { ...PATH, verb: 'write', waived: ({ write }) => write?.items ?? [] };

const READ: TermKind<string> = { ...PATH, verb: 'read', waived: waivedReads };

function waivedReads({ read, write }: Ceiling) {
  return [...(read?.items ?? []), ...(write?.items ?? [])];
}

/**
 * None < read < write: what may be written may be read, and what may not be read may not be written. Of a path that is
 * asked for to write and allowed to read, reading is left.
 */
export function decidePaths(hearing: Hearing): { readonly read: Decision<string>; readonly write: Decision<string> } {
  const { capabilities } = hearing.manifest;
  const write = decideWrite(hearing, capabilities.write);
  const read = decideRead(hearing, capabilities.read);
  const left = decideRead(hearing, capabilities.write).granted.filter(
    ({ value }) => !write.granted.some((written) => pathCovers(written.value, value)),
  );
  return {
    write: withoutReserved(write, 'write'),
    read: withoutReserved({ ...read, granted: [...read.granted, ...left] }, 'read'),
  };
}

/** What belongs to the sandbox itself is nobody's to grant, whatever covers it. */
function withoutReserved({ granted, findings }: Decision<string>, right: 'read' | 'write'): Decision<string> {
  const reserved = granted.flatMap(({ value, place }) => {
    const by = reservedBy(value, right);
    return by === undefined ? [] : [refuseReserved(value, by, place)];
  });
  return {
    granted: granted.filter(({ value }) => reservedBy(value, right) === undefined),
    findings: [...findings, ...reserved],
  };
}

function refuseReserved(path: string, by: string, place: Place): Finding {
  return finding('policy/path-reserved', `The path ${path} cannot be granted: ${by} belongs to the sandbox.`, {
    place,
    fix: 'Name the folder that the tool keeps its data in.',
  });
}

function decideRead(hearing: Hearing, requests: readonly Stated<string>[]): Decision<string> {
  const denied = deniedTerms(hearing, (deny) => deny.read);
  return decideTerms(hearing, READ, requests, readable(hearing), denied);
}

function decideWrite(hearing: Hearing, requests: readonly Stated<string>[]): Decision<string> {
  const denied = deniedTerms(hearing, (deny) => [...deny.read, ...deny.write]);
  const writable = allowancesFor(hearing.rules, 'write').map((allowance) => withPaths(allowance, [TMP]));
  return decideTerms(hearing, WRITE, requests, [...writable, ...readable(hearing)], denied);
}

function readable({ policy, rules }: Hearing): readonly Owned<Allowance<string>>[] {
  return readAllowances(rules).map((allowance) => {
    const { items, ...rest } = withPaths(allowance, [TOOL, TMP]);
    return { ...rest, items: [...items, ...policy.baseRuntime.read.items] };
  });
}

function withPaths(allowance: Owned<Allowance<string>>, paths: readonly string[]): Owned<Allowance<string>> {
  const more = paths.map((value) => ({ value, place: allowance.place }));
  return { ...allowance, items: [...allowance.items, ...more] };
}
