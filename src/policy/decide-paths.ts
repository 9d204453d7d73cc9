import { pathCovers } from '../manifest/path.ts';
import type { Stated } from '../manifest/stated.ts';
import { allowanceFor } from './applicable.ts';
import { type Decision, decideTerms, deniedTerms, type TermKind } from './decide-terms.ts';
import type { Hearing } from './objection.ts';

/** What every sandbox has: the tool's own files to read, and an empty /tmp to write. */
const TOOL: Stated<string> = { value: '${TOOL}', pointer: '' };
const TMP: Stated<string> = { value: '${TMP}', pointer: '' };

const READ: TermKind<string> = {
  covers: pathCovers,
  overlaps: touches,
  verb: 'read',
  show: (path) => path,
  notAllowed: 'policy/path-not-allowed',
  denied: 'policy/path-denied',
};

const WRITE: TermKind<string> = { ...READ, verb: 'write' };

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
  return { write, read: { ...read, granted: [...read.granted, ...left] } };
}

function decideRead(hearing: Hearing, requests: readonly Stated<string>[]): Decision<string> {
  const { policy, rules } = hearing;
  const read = allowanceFor(rules, 'read');
  const write = allowanceFor(rules, 'write');
  const items = [...read.items, ...write.items, ...policy.baseRuntime.read, TOOL, TMP];
  const allowance = { pointer: read.pointer, any: read.any || write.any, items };
  const denied = deniedTerms(hearing, (deny) => deny.read);
  return decideTerms(hearing, READ, requests, allowance, denied);
}

function decideWrite(hearing: Hearing, requests: readonly Stated<string>[]): Decision<string> {
  const write = allowanceFor(hearing.rules, 'write');
  const denied = deniedTerms(hearing, (deny) => [...deny.read, ...deny.write]);
  return decideTerms(hearing, WRITE, requests, { ...write, items: [...write.items, TMP] }, denied);
}

/**
 * Whether a denial touches a path: either is in the other. `${HOME}/.ssh` is denied under every name that a home has by
 * custom. By name only: a link elsewhere is seen when the sandbox is built.
 */
export function touches(denied: string, path: string): boolean {
  return namesOf(denied).some((a) => namesOf(path).some((b) => pathCovers(a, b) || pathCovers(b, a)));
}

function namesOf(path: string): readonly string[] {
  const [home, below = ''] = /^(?:\/root|\/home(?:\/[^/]+)?)(\/.*)?$/.exec(path) ?? [];
  return home === undefined ? [path] : [path, `\${HOME}${below}`];
}
