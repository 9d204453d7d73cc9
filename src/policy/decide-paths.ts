import type { Stated } from '../manifest/manifest.ts';
import { pathCovers } from '../manifest/path.ts';
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

/** None < read < write: what may be written may be read, and what may not be read may not be written. */
export function decideRead(hearing: Hearing): Decision<string> {
  const { manifest, policy, rules } = hearing;
  const read = allowanceFor(rules, 'read');
  const write = allowanceFor(rules, 'write');
  const items = [...read.items, ...write.items, ...policy.baseRuntime.read, TOOL, TMP];
  const allowance = { pointer: read.pointer, any: read.any || write.any, items };
  return decideTerms(
    hearing,
    READ,
    manifest.capabilities.read,
    allowance,
    deniedTerms(hearing, (deny) => deny.read),
  );
}

export function decideWrite(hearing: Hearing): Decision<string> {
  const { manifest, rules } = hearing;
  const write = allowanceFor(rules, 'write');
  const denied = deniedTerms(hearing, ({ read, write }) => [...read, ...write]);
  return decideTerms(hearing, WRITE, manifest.capabilities.write, { ...write, items: [...write.items, TMP] }, denied);
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
