import { satisfies } from 'semver';
import { type Finding, finding } from '../../finding.ts';
import type { Exception } from '../layer.ts';

/** The tool that exceptions may be for. */
export interface ExceptedTool {
  readonly name: string;
  readonly version: string;
  /** Of its artifact, in hex; absent when nobody has hashed it. */
  readonly sha256?: string;
}

/** The exceptions for one tool that hold today, and what is to be said of those that do not. */
export interface Exceptions {
  readonly inForce: readonly Exception[];
  readonly findings: readonly Finding[];
}

/** An exception holds until the day of `expires` begins in UTC. */
export function exceptionsFor(tool: ExceptedTool, all: readonly Exception[], now: Date): Exceptions {
  const today = now.toISOString().slice(0, 10);
  const own = all.filter((exception) => isFor(exception, tool));
  const expired = own.filter(({ expires }) => today >= expires);
  return { inForce: own.filter(({ expires }) => today < expires), findings: expired.map(tellExpired) };
}

function isFor({ tool, version, sha256 }: Exception, excepted: ExceptedTool): boolean {
  if (tool !== excepted.name) return false;
  if (version !== undefined && !satisfies(excepted.version, version, { includePrerelease: true })) return false;
  return sha256 === undefined || sha256 === excepted.sha256;
}

function tellExpired({ id, rule, expires, approvedBy, place }: Exception): Finding {
  return finding('policy/exception-expired', `${id}, which waived ${rule}, expired on ${expires}.`, {
    place,
    fix: `Take it out, or have it approved again; ${approvedBy} approved it.`,
  });
}
