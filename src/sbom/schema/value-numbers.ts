import type { Json } from '../../finding.ts';

/**
 * Gives equal JSON values equal numbers, whatever the order of their keys. Each object and array is looked at once,
 * however often it is asked for: a nested component is part of every component around it, and comparing text would
 * make that quadratic.
 */
export class ValueNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<object, number>();

  /** A text that equal values share: a scalar's own, or the number of what it holds. */
  #textOf(value: Json): string {
    return typeof value === 'object' && value !== null ? `#${this.of(value)}` : JSON.stringify(value);
  }

  of(value: Json): number {
    const object = typeof value === 'object' ? value : null;
    const known = object === null ? undefined : this.#known.get(object);
    if (known !== undefined) return known;
    const text = this.#contentsOf(value);
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    if (object !== null) this.#known.set(object, number);
    return number;
  }

  #contentsOf(value: Json): string {
    if (Array.isArray(value)) return `[${value.map((item: Json) => this.#textOf(item)).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${this.#textOf(item)}`).join()}}`;
  }
}
