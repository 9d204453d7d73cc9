import type { Finding } from '../../finding.ts';
import type { Stated } from '../../manifest/stated.ts';
import type { Placed } from '../../placed.ts';
import type { RuleId } from '../../rules.ts';
import type { Granted } from '../grant.ts';
import type { Allowance, Ceiling, Denial, Exception, NeverAllow } from '../layer.ts';
import type { Hearing } from './hearing.ts';
import { type Allowed, meetTerms, type Outcome, type TermOrder } from './meet.ts';
import { denied, notAllowed } from './objection.ts';

/** A term that is denied, by whom, and the `neverallow` behind it, if one is. */
export interface Denied<T> extends Placed<T> {
  readonly policy: string;
  readonly neverallow?: NeverAllow;
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
  /** Says in a way of its own what is wrong with a request that these do not cover. */
  readonly refuse?: (hearing: Hearing, request: R, refusals: Refusals<T>) => Finding;
}

export type Refusals<T> = readonly [Allowance<T>, ...Allowance<T>[]];

export interface Decision<T> {
  readonly granted: readonly Granted<T>[];
  readonly findings: readonly Finding[];
}

/** The terms of one list of the manifest, held against the policy. */
export function decideTerms<T, R extends Stated<T> = Stated<T>>(
  hearing: Hearing,
  kind: TermKind<T, R>,
  requests: readonly R[],
  allowances: readonly Allowance<T>[],
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

/** What is wrong with a request. What an exception waives is said all the same, and granted whole. */
function judge<T, R extends Stated<T>>(
  hearing: Hearing,
  kind: TermKind<T, R>,
  { request, granted, denial, refusals: [refusal, ...others] }: Outcome<T, R, Denied<T>>,
): Judgement<T> {
  const waivers: Exception[] = [];
  const findings: Finding[] = [];
  const objections = [
    ...(denial === undefined ? [] : [objectTo(hearing, kind, request, denial)]),
    ...(refusal === undefined ? [] : [refuse(hearing, kind, request, [refusal, ...others])]),
  ];
  for (const objection of objections) {
    const exception = hearing.exceptions.find(
      ({ rule, grant }) =>
        rule === objection.rule && kind.waived(grant).some(({ value }) => kind.covers(value, request.value)),
    );
    // What is denied is not worth asking about further.
    if (exception === undefined) return { granted, findings: [...findings, objection] };
    findings.push({ ...objection, exception: exception.id });
    waivers.push(exception);
  }
  if (waivers.length === 0) return { granted, findings };
  return { granted: [{ value: request.value, by: waivers.map(({ place }) => place) }], findings };
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
  refusals: Refusals<T>,
): Finding {
  if (kind.refuse !== undefined) return kind.refuse(hearing, request, refusals);
  const asked = { verb: kind.verb, shown: kind.show(request.value), pointer: request.pointer };
  const [{ policy, items }] = refusals;
  const allowed = items.map(({ value }) => kind.show(value));
  return notAllowed(hearing.manifest, kind.notAllowed, asked, {
    ...{ policy, allowed },
    places: refusals.map(({ place }) => place),
  });
}

/** What the prohibitions say of one kind, those that nothing lifts first. */
export function deniedTerms<T>({ rules }: Hearing, pick: (deny: Denial) => readonly Placed<T>[]): readonly Denied<T>[] {
  return rules.prohibitions.flatMap(({ deny, neverallow }) =>
    pick(deny).map((term) => ({ ...term, policy: deny.policy, ...(neverallow !== undefined && { neverallow }) })),
  );
}
