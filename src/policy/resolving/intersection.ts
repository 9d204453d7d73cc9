import type { Allowance } from '../layer.ts';

/** Whether all that `inner` stands for is in `outer`. */
type Covers<T> = (outer: T, inner: T) => boolean;

/** What both allow: of two terms, the one that lies in the other. */
export function intersection<T>(a: Allowance<T>, b: Allowance<T>, covers: Covers<T>): Allowance<T> {
  if (a.any) return b;
  if (b.any) return a;
  const items = [
    ...a.items.filter((inner) => b.items.some((outer) => covers(outer.value, inner.value))),
    ...b.items.filter((inner) => a.items.some((outer) => covers(outer.value, inner.value))),
  ];
  const isSame = (x: T, y: T): boolean => covers(x, y) && covers(y, x);
  const distinct = items.filter(({ value }, index) => items.findIndex((other) => isSame(other.value, value)) === index);
  return { ...a, items: distinct };
}
