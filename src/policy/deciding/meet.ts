import type { Place } from '../../finding.ts';
import type { Stated } from '../../manifest/stated.ts';
import type { Placed } from '../../placed.ts';
import type { Allowance } from '../layer.ts';

/** How terms of one kind lie in each other. Two terms share something only if one of them covers the other. */
export interface TermOrder<T> {
  readonly covers: (outer: T, inner: T) => boolean;
  /** Whether a denial touches a term: at least wherever either covers the other. */
  readonly overlaps: (denied: T, term: T) => boolean;
}

/** What is allowed and denied of one kind. */
interface TermRules<T, A extends Allowance<T>, D extends Placed<T>> {
  /** A request must be in every one of them. There is at least one. */
  readonly allowances: readonly A[];
  readonly denied: readonly D[];
}

/** A request or a part of one, and the lines of the policy that allow it. */
export interface Allowed<T> {
  readonly value: T;
  readonly by: readonly Place[];
}

/** What becomes of one request. */
export interface Outcome<T, R extends Stated<T>, A extends Allowance<T>, D extends Placed<T>> {
  readonly request: R;
  /** The request itself, the parts of it that are allowed, or nothing; never what a denial touches. */
  readonly granted: readonly Allowed<T>[];
  /** The denials that touch the request. */
  readonly denials: readonly D[];
  /** The allowances that do not cover the request. */
  readonly refusals: readonly A[];
}

/**
 * Request ∧ rules, one by one. A denial beats an allowance, also where it touches only a part: what is left of a
 * wildcard or a folder without that part cannot be expressed, so nothing of it is granted.
 */
export function meetTerms<T, R extends Stated<T>, A extends Allowance<T>, D extends Placed<T>>(
  requests: readonly R[],
  { allowances, denied }: TermRules<T, A, D>,
  { covers, overlaps }: TermOrder<T>,
): readonly Outcome<T, R, A, D>[] {
  return requests.map((request) => {
    const asked: T = request.value;
    const whole: readonly Allowed<T>[] = [{ value: asked, by: [] }];
    const allowed = allowances.reduce(
      (parts, allowance) => parts.flatMap((part) => partsIn(allowance, part, covers)),
      whole,
    );
    const denials = denied.filter(({ value }) => overlaps(value, asked));
    const isLeft = (part: Allowed<T>) => !denied.some(({ value }) => overlaps(value, part.value));
    return {
      request,
      granted: denials.length === 0 ? allowed : widest(allowed, covers).filter(isLeft),
      denials,
      refusals: allowances.filter(({ any, items }) => !any && !items.some(({ value }) => covers(value, asked))),
    };
  });
}

/**
 * The parts that lie in no other, each once. Whether a narrow part comes beside the wide one that it lies in hangs on the
 * order of the allowances; a denial that takes the wide one away would leave it in one order and not in another.
 */
function widest<T>(parts: readonly Allowed<T>[], covers: TermOrder<T>['covers']): readonly Allowed<T>[] {
  return parts.filter(({ value }, index) =>
    parts.every(
      (other, at) => at === index || !covers(other.value, value) || (at > index && covers(value, other.value)),
    ),
  );
}

/** What of a part one allowance allows: all of it, what of its own lies in the part, or nothing. */
function partsIn<T>(
  { any, place, items }: Allowance<T>,
  part: Allowed<T>,
  covers: TermOrder<T>['covers'],
): readonly Allowed<T>[] {
  if (any) return [{ value: part.value, by: [...part.by, place] }];
  const whole = items.find(({ value }) => covers(value, part.value));
  if (whole !== undefined) return [{ value: part.value, by: [...part.by, whole.place] }];
  return items
    .filter(({ value }) => covers(part.value, value))
    .map((item) => ({ value: item.value, by: [...part.by, item.place] }));
}
