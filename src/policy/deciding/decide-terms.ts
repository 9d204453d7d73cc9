import type { Finding } from '../../finding.ts';
import type { Stated } from '../../manifest/stated.ts';
import type { Placed } from '../../placed.ts';
import type { RuleId } from '../../rules.ts';
import type { Granted } from '../grant.ts';
import type { Allowance, Ceiling, Denial, Exception, NeverAllow } from '../layer.ts';
import type { Hearing } from './hearing.ts';
import { lift, type Objection } from './lifting.ts';
import { type Allowed, meetTerms, type Outcome, type TermOrder } from './meet.ts';
import { denied, notAllowed } from './objection.ts';
import type { Owned } from './tool-rules.ts';

/** A term that is denied, by whom, and the `neverallow` behind it, if one is. */
export interface Denied<T> extends Placed<T> {
  readonly policy: string;
  readonly neverallow?: NeverAllow;
  readonly waivers: readonly Exception[];
}

/** One kind of term: how it is ordered, shown, judged and waived. */
export interface TermKind<T, R extends Stated<T> = Stated<T>> extends TermOrder<T> {
  /** What comes after "asks to". */
  readonly verb: string;
  readonly show: (term: T) => string;
  readonly notAllowed: RuleId;
  readonly denied: RuleId;
  /** What an exception grants of this kind. */
  readonly waived: (grant: Ceiling) => readonly Placed<T>[];
  /** Says what is wrong in a way of its own, in an order that does not hang on that of the layers. */
  readonly refuse?: (request: R, refusals: readonly Owned<Allowance<T>>[]) => Iterable<Objection>;
}

export interface Decision<T> {
  readonly granted: readonly Granted<T>[];
  readonly findings: readonly Finding[];
}

/** The terms of one list of the manifest, held against the policy. */
export function decideTerms<T, R extends Stated<T> = Stated<T>>(
  hearing: Hearing,
  kind: TermKind<T, R>,
  requests: readonly R[],
  allowances: readonly Owned<Allowance<T>>[],
  prohibited: readonly Denied<T>[],
): Decision<T> {
  const decided = meetTerms(requests, { allowances, denied: prohibited }, kind).map((outcome) => ({
    request: outcome.request,
    ...judge(hearing, kind, outcome),
  }));
  return {
    granted: decided.flatMap(({ request, granted }) =>
      granted.map((part) => ({ ...part, place: hearing.manifest.document.place(request.pointer) })),
    ),
    findings: decided.flatMap(({ findings }) => findings),
  };
}

interface Judgement<T> {
  readonly granted: readonly Allowed<T>[];
  readonly findings: readonly Finding[];
}

/** What is wrong with a request. What is waived is granted whole, and told all the same. */
function judge<T, R extends Stated<T>>(
  hearing: Hearing,
  kind: TermKind<T, R>,
  outcome: Outcome<T, R, Owned<Allowance<T>>, Denied<T>>,
): Judgement<T> {
  const { value } = outcome.request;
  const covers = (grant: Ceiling): boolean => kind.waived(grant).some((term) => kind.covers(term.value, value));
  const { findings, by, standing } = lift(objections(hearing, kind, outcome), covers);
  if (standing !== undefined || by.length === 0) return { granted: outcome.granted, findings };
  return { granted: [{ value, by: by.map(({ place }) => place) }], findings };
}

/**
 * What is said against a request: what is denied first, for it is not worth asking about further. One by one, since
 * mostly the first stands.
 */
function* objections<T, R extends Stated<T>>(
  hearing: Hearing,
  kind: TermKind<T, R>,
  { request, denials, refusals }: Outcome<T, R, Owned<Allowance<T>>, Denied<T>>,
): Iterable<Objection> {
  for (const denial of denials) {
    yield { found: objectTo(hearing, kind, request, denial), waivers: denial.waivers };
  }
  if (kind.refuse !== undefined) {
    yield* kind.refuse(request, refusals);
    return;
  }
  for (const refusal of refusals) {
    yield { found: refuse(hearing, kind, request, refusal), waivers: refusal.waivers };
  }
}

function objectTo<T, R extends Stated<T>>(
  { manifest }: Hearing,
  kind: TermKind<T, R>,
  { value, pointer }: R,
  denial: Denied<T>,
): Finding {
  const asked = { verb: kind.verb, shown: kind.show(value), pointer };
  return denied(manifest, kind.denied, asked, { ...denial, shown: kind.show(denial.value) });
}

function refuse<T, R extends Stated<T>>(
  hearing: Hearing,
  kind: TermKind<T, R>,
  request: R,
  refusal: Allowance<T>,
): Finding {
  const asked = { verb: kind.verb, shown: kind.show(request.value), pointer: request.pointer };
  const { policy, place, items } = refusal;
  const allowed = items.map(({ value }) => kind.show(value));
  return notAllowed(hearing.manifest, kind.notAllowed, asked, { policy, place, allowed });
}

/** What the prohibitions say of one kind, those that nothing lifts first. */
export function deniedTerms<T>({ rules }: Hearing, pick: (deny: Denial) => readonly Placed<T>[]): readonly Denied<T>[] {
  return rules.prohibitions.flatMap(({ deny, neverallow, waivers }) =>
    pick(deny).map((term) => ({
      ...term,
      policy: deny.policy,
      waivers,
      ...(neverallow !== undefined && { neverallow }),
    })),
  );
}
