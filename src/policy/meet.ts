import type { Stated } from '../manifest/stated.ts';

/** How terms of one kind lie in each other. Two terms share something only if one of them covers the other. */
export interface TermOrder<T> {
  readonly covers: (outer: T, inner: T) => boolean;
  /** Whether a denial touches a term: at least wherever either covers the other. */
  readonly overlaps: (denied: T, term: T) => boolean;
}

/** What is allowed and denied of one kind. */
interface TermRules<T, D extends Stated<T>> {
  readonly any: boolean;
  readonly allowed: readonly Stated<T>[];
  readonly denied: readonly D[];
}

/** What becomes of one request. */
export interface Outcome<T, R extends Stated<T>, D extends Stated<T>> {
  readonly request: R;
  /** The request itself, the parts of it that are allowed, or nothing; never what a denial touches. */
  readonly granted: readonly T[];
  readonly why:
    | { readonly kind: 'allowed' }
    | { readonly kind: 'not-allowed' }
    | { readonly kind: 'denied'; readonly by: D };
}

/**
 * Request ∧ rules, one by one. A denial beats an allowance, also where it touches only a part: what is left of a
 * wildcard or a folder without that part cannot be expressed, so nothing of it is granted.
 */
export function meetTerms<T, R extends Stated<T>, D extends Stated<T>>(
  requests: readonly R[],
  { any, allowed, denied }: TermRules<T, D>,
  { covers, overlaps }: TermOrder<T>,
): readonly Outcome<T, R, D>[] {
  return requests.map((request) => {
    const asked: T = request.value;
    const covered = any || allowed.some(({ value }) => covers(value, asked));
    const parts = covered ? [asked] : allowed.map(({ value }) => value).filter((part) => covers(asked, part));
    const granted = parts.filter((part) => !denied.some(({ value }) => overlaps(value, part)));
    const by = denied.find(({ value }) => overlaps(value, asked));
    if (by !== undefined) return { request, granted, why: { kind: 'denied', by } };
    return { request, granted, why: { kind: covered ? 'allowed' : 'not-allowed' } };
  });
}
