/**
 * Sums by key in bounded memory: what comes after the first `cap` distinct keys is only counted.
 */
export class Tally<T> {
  readonly #sums = new Map<string, T>();
  readonly #cap: number;
  #omitted = 0;

  constructor(cap: number) {
    this.#cap = cap;
  }

  get omitted(): number {
    return this.#omitted;
  }

  /** Adds to what stands under the key; `add` is given undefined the first time. */
  add(key: readonly unknown[], add: (sum: T | undefined) => T): void {
    const text = JSON.stringify(key);
    const sum = this.#sums.get(text);
    if (sum === undefined && this.#sums.size >= this.#cap) this.#omitted += 1;
    else this.#sums.set(text, add(sum));
  }

  entries(): [key: string, sum: T][] {
    return [...this.#sums];
  }
}
