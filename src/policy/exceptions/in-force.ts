import parse from 'semver/functions/parse.js';
import satisfies from 'semver/functions/satisfies.js';
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
  if (version !== undefined && !isWithin(excepted.version, version)) return false;
  return sha256 === undefined || sha256 === excepted.sha256;
}

/**
 * Whether a version is in a range. One that leads up to a release is where that release is: whoever waives something
 * until 2.0.0 does not mean 2.0.0-rc.1, although it comes before. A range may name it by itself.
 */
function isWithin(version: string, range: string): boolean {
  const read = parse(version);
  if (read === null) return false;
  const release = `${read.major}.${read.minor}.${read.patch}`;
  const both = [read, release].every((each) => satisfies(each, range, { includePrerelease: true }));
  return both || satisfies(read, range);
}

function tellExpired({ id, rule, expires, approvedBy, place }: Exception): Finding {
  return finding('policy/exception-expired', `${id}, which waived ${rule}, expired on ${expires}.`, {
    place,
    fix: `Take it out, or have it approved again; ${approvedBy} approved it.`,
  });
}
