import type { Place } from './finding.ts';

/** A value, and the line that states it. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}
