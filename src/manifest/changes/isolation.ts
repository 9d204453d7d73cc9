import { atMost } from '../../sandbox/seccomp/profile.ts';
import { CATEGORIES } from '../category.ts';
import type { IsolationDemand } from '../isolation.ts';
import type { Stated } from '../stated.ts';
import { type Respect, type Surplus, uncovered, valuesOf } from './surplus.ts';

function show({ name, category }: IsolationDemand): string {
  return category === undefined ? name : `${name}:${category}`;
}

function distinct(demands: readonly Stated<IsolationDemand>[]): readonly Stated<IsolationDemand>[] {
  return [...new Map(demands.toReversed().map((demand) => [show(demand.value), demand])).values()].toReversed();
}

/** Whether some demands together come to this one: the filter of a category, or of a narrower one, is a filter. */
function implies(demands: readonly IsolationDemand[], { name, category }: IsolationDemand): boolean {
  const same = demands.filter((demand) => demand.name === name);
  if (category === undefined || same.length === 0) return same.length > 0;
  const bounds = same.flatMap((demand) => (demand.category === undefined ? [] : [atMost(demand.category)]));
  const left = CATEGORIES.filter((each) => bounds.every((bound) => bound.includes(each)));
  return left.every((each) => atMost(category).includes(each));
}

/** The demands that the others do not come to, without those that come of another one of them. */
function unmet(
  demands: readonly Stated<IsolationDemand>[],
  by: readonly IsolationDemand[],
): readonly Stated<IsolationDemand>[] {
  const fresh = demands.filter(({ value }) => !implies(by, value));
  return uncovered(fresh, [], (outer, inner) => implies([outer], inner));
}

/** Isolation, the other way round: who demands less of the sandbox asks for more. None < recommended < required. */
export const isolation: Respect = ({ isolation: more }, { isolation: less }) => {
  const [required, recommended] = [distinct(more.required), distinct(more.recommended)];
  const dropped = unmet(distinct(less.required), valuesOf(required));
  const unsaid = unmet(distinct(less.recommended), valuesOf([...required, ...recommended, ...dropped]));
  return [...dropped.map((demand) => requirement(demand, recommended)), ...unsaid.map(recommendation)];
};

/** One that is no longer required, though it may still be recommended. */
function requirement(
  { value, pointer }: Stated<IsolationDemand>,
  recommended: readonly Stated<IsolationDemand>[],
): Surplus {
  const it = `the isolation ${show(value)}`;
  const kept = recommended.find((other) => implies([other.value], value));
  const said =
    kept === undefined
      ? { gained: `drops the required isolation ${show(value)}`, lost: `requires ${it}` }
      : {
          gained: `only recommends ${it}, which it required`,
          lost: `requires ${it}, which it only recommended`,
          here: kept.pointer,
        };
  return { weight: 'requirement', ...said, there: pointer, near: '/isolation/required' };
}

function recommendation({ value, pointer }: Stated<IsolationDemand>): Surplus {
  return {
    weight: 'recommendation',
    gained: `drops the recommended isolation ${show(value)}`,
    lost: `recommends the isolation ${show(value)}`,
    there: pointer,
    near: '/isolation/recommended',
  };
}
