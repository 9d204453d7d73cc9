/** A value and the JSON pointer at which its document states it. */
export interface Stated<T> {
  readonly value: T;
  readonly pointer: string;
}
