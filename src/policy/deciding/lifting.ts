import type { Finding } from '../../finding.ts';
import type { Ceiling, Exception } from '../layer.ts';
import type { Owned } from './tool-rules.ts';

/** Something that one owner says against a request. */
export type Objection = Owned<{ readonly found: Finding }>;

/** What becomes of all that is said against a request. */
export interface Lifted<O extends Objection> {
  /** What was waived, once for each exception, and the objection that stands. */
  readonly findings: readonly Finding[];
  /** The exceptions that were needed. */
  readonly by: readonly Exception[];
  /** The first that no exception of its own owner lifts. One no is enough. */
  readonly standing?: O;
}

/**
 * Lifts objections, each by an exception of the owner who makes it.
 * @param covers whether a grant holds all of the request
 */
export function lift<O extends Objection>(objections: Iterable<O>, covers: (grant: Ceiling) => boolean): Lifted<O> {
  const waived = new Map<Exception, Finding>();
  for (const objection of objections) {
    const { found, waivers } = objection;
    const exception = waivers.find(({ rule, grant }) => rule === found.rule && covers(grant));
    if (exception === undefined) {
      return { findings: [...waived.values(), found], by: [...waived.keys()], standing: objection };
    }
    if (!waived.has(exception)) waived.set(exception, { ...found, exception: exception.id });
  }
  return { findings: [...waived.values()], by: [...waived.keys()] };
}
