import type { Finding } from '../finding.ts';
import type { Stated } from '../manifest/stated.ts';
import type { RuleId } from '../rules.ts';
import type { Granted } from './grant.ts';
import { meetTerms, type Outcome, type TermOrder } from './meet.ts';
import { denied, type Hearing, notAllowed } from './objection.ts';
import type { Allowance, Denial, NeverAllow } from './policy.ts';

/** A term that is denied, and the `neverallow` behind it, if one is. */
export interface Denied<T> extends Stated<T> {
  readonly neverallow?: NeverAllow;
}

/** One kind of term: how it is ordered, shown and judged. */
export interface TermKind<T> extends TermOrder<T> {
  /** What comes after "asks to". */
  readonly verb: string;
  readonly show: (term: T) => string;
  readonly notAllowed: RuleId;
  readonly denied: RuleId;
}

export interface Decision<T> {
  readonly granted: readonly Granted<T>[];
  readonly findings: readonly Finding[];
}

/** The terms of one list of the manifest, held against the policy. */
export function decideTerms<T>(
  hearing: Hearing,
  kind: TermKind<T>,
  requests: readonly Stated<T>[],
  allowance: Allowance<T>,
  prohibited: readonly Denied<T>[],
): Decision<T> {
  const rules = { any: allowance.any, allowed: allowance.items, denied: prohibited };
  const outcomes = meetTerms(requests, rules, kind);
  return {
    granted: outcomes.flatMap(({ request, granted }) =>
      granted.map((value) => ({ value, place: hearing.manifest.document.place(request.pointer) })),
    ),
    findings: outcomes.flatMap((outcome) => objections(hearing, kind, outcome, allowance)),
  };
}

function objections<T>(
  hearing: Hearing,
  kind: TermKind<T>,
  { request, why }: Outcome<T, Stated<T>, Denied<T>>,
  { items, pointer }: Allowance<T>,
): readonly Finding[] {
  const asked = { verb: kind.verb, shown: kind.show(request.value), pointer: request.pointer };
  if (why.kind === 'allowed') return [];
  if (why.kind === 'denied') {
    return [denied(hearing, kind.denied, asked, { ...why.by, shown: kind.show(why.by.value) })];
  }
  const allowed = items.map(({ value }) => kind.show(value));
  return [notAllowed(hearing, kind.notAllowed, asked, { allowed, pointer })];
}

/** What the prohibitions say of one kind. */
export function deniedTerms<T>(hearing: Hearing, pick: (deny: Denial) => readonly Stated<T>[]): readonly Denied<T>[] {
  return hearing.rules.prohibitions.flatMap(({ deny, neverallow }) =>
    pick(deny).map((term) => (neverallow === undefined ? term : { ...term, neverallow })),
  );
}
