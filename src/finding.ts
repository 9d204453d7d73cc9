import type { Level } from './rule.ts';
import type { RuleId } from './rules.ts';
import { RULES } from './rules.ts';

export type { Level };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where in a document something stands. Lines and columns count from 1; the pointer is RFC 6901. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** One thing that is wrong, said so that its reader can act on it. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  /** One or two sentences: what was found and what was expected. May quote hostile text; every printer escapes it. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  /** The line that is contradicted, or where the missing declaration would stand. */
  readonly place?: Place;
  /** The other places that decided it, the policy's line above all. */
  readonly related?: readonly Place[];
  readonly evidence?: { readonly [key: string]: Json };
  /** Id of the exception that waives it. */
  readonly exception?: string;
}

export type FindingDetails = Omit<Finding, 'rule' | 'level' | 'message'>;

/** A finding at its rule's own level. */
export function finding(rule: RuleId, message: string, details: FindingDetails = {}): Finding {
  return { rule, level: RULES[rule].level, message, ...details };
}

/**
 * Ends the question at hand: nothing more can be said about it. Thrown by whatever meets the obstacle, caught by
 * `gate.ts`, which never turns it into a pass. What does not end the question is collected as a `Finding` instead.
 */
export class Refusal extends Error {
  readonly finding: Finding;

  constructor(rule: RuleId, message: string, details: FindingDetails & { readonly cause?: unknown } = {}) {
    const { cause, ...rest } = details;
    super(`${rule}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = 'Refusal';
    this.finding = finding(rule, message, rest);
  }
}

/** What was thrown, with the place that it is about where a refusal names none. */
export function placedAt(error: unknown, place: Place): unknown {
  if (!(error instanceof Refusal) || error.finding.place !== undefined) return error;
  const { rule, message, level: _, ...details } = error.finding;
  return new Refusal(rule, message, { ...details, place, cause: error });
}

/**
 * Ends what cannot go on without a document that is wrong: the first finding speaks, and the others are counted.
 * @param what is wrong; there is at least one finding
 */
export function refusalOf([first, ...more]: readonly Finding[]): Refusal {
  if (first === undefined) throw new Error('nothing is wrong, and nothing can be done');
  const { rule, message, level: _, ...details } = first;
  const others =
    more.length === 0 ? '' : ` ${more.length} more ${more.length === 1 ? 'thing is' : 'things are'} wrong.`;
  return new Refusal(rule, `${message}${others}`, details);
}
