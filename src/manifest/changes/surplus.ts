import type { Manifest } from '../manifest.ts';
import type { Stated } from '../stated.ts';
import type { WeightName } from './risk.ts';

/** What a manifest asks for, apart from what it is called. */
export type Requests = Pick<Manifest, 'category' | 'artifact' | 'capabilities' | 'isolation'>;

/** A manifest that asks for nothing at all: what a new tool is compared with. */
export const NO_REQUESTS: Requests = {
  artifact: {},
  capabilities: {
    domains: [],
    ports: [],
    listen: [],
    read: [],
    write: [],
    spawn: [],
    env: [],
    allowSyscalls: [],
    denySyscalls: [],
  },
  isolation: { required: [], recommended: [] },
};

/** Something that one manifest asks for and another does not cover. It is a widening one way and a narrowing the other. */
export interface Surplus {
  readonly weight: WeightName;
  /** What a change does that brings it. */
  readonly gained: string;
  /** What a change does that takes it away. */
  readonly lost: string;
  /** Pointer to what states it in the manifest that asks for more, if anything does. */
  readonly here?: string;
  /** Pointer to what states less, in the other one, if anything does. */
  readonly there?: string;
  /** Pointer to where a statement about it would stand. */
  readonly near: string;
}

/** What `more` asks for beyond `less`, in one respect. */
export type Respect = (more: Requests, less: Requests) => readonly Surplus[];

/** The terms that none of `had` covers: each once, and none that lies in another of them. */
export function uncovered<T>(
  terms: readonly Stated<T>[],
  had: readonly T[],
  covers: (outer: T, inner: T) => boolean,
): readonly Stated<T>[] {
  const fresh = terms.filter(({ value }) => !had.some((outer) => covers(outer, value)));
  const liesIn = (inner: T, outer: T, isEarlier: boolean) =>
    covers(outer, inner) && (isEarlier || !covers(inner, outer));
  return fresh.filter(
    ({ value }, index) => !fresh.some((other, at) => at !== index && liesIn(value, other.value, at < index)),
  );
}

export function valuesOf<T>(terms: readonly Stated<T>[]): readonly T[] {
  return terms.map(({ value }) => value);
}

/** Items that a sentence names. */
const MAX_LISTED = 5;

/** `a, b and c`, or the first few `and 7 more`. */
export function listed(items: readonly (string | number)[]): string {
  const shown = items.length > MAX_LISTED ? items.slice(0, MAX_LISTED - 1) : items.slice(0, -1);
  const last = items.length > MAX_LISTED ? `${items.length - shown.length} more` : items.at(-1);
  return shown.length === 0 ? String(last ?? '') : `${shown.join(', ')} and ${last}`;
}
