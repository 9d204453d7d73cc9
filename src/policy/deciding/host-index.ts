import { ANY_HOST, listedHostCovers } from './listed-domains.ts';

interface Hosted {
  readonly value: { readonly host: string };
}

const WILDCARD = '*.';

/** Whether two hosts have names in common. */
export function areNear(one: string, other: string): boolean {
  return listedHostCovers(one, other) || listedHostCovers(other, one);
}

/** The name, and those that it lies below: `a.b.c`, `b.c`, `c`. */
function suffixes(name: string): readonly string[] {
  const labels = name.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

function bare(host: string): string {
  return host.startsWith(WILDCARD) ? host.slice(WILDCARD.length) : host;
}

/** Finds what of a long list has names in common with a host, without looking at all of it. */
export class HostIndex<T extends Hosted> {
  readonly #items: readonly T[];
  /** Places in the list, by each name that the host there is or lies below. */
  readonly #below = new Map<string, number[]>();
  readonly #wide = new Map<string, number[]>();

  constructor(items: readonly T[]) {
    this.#items = items;
    for (const [index, { value }] of items.entries()) {
      for (const suffix of suffixes(bare(value.host))) note(this.#below, suffix, index);
      if (value.host.startsWith('*')) note(this.#wide, value.host, index);
    }
  }

  /** Whether the list has the wildcard for what is below a name. */
  hasBelow(name: string): boolean {
    return this.#wide.has(WILDCARD + name);
  }

  /**
   * In the order of the list.
   * @param host of a request: a name or a wildcard, never any host
   */
  near(host: string): readonly T[] {
    const [name = '', ...above] = suffixes(bare(host));
    const covering = [ANY_HOST, ...above.map((suffix) => WILDCARD + suffix)];
    const found = new Set([
      ...(this.#below.get(name) ?? []),
      ...covering.flatMap((wildcard) => this.#wide.get(wildcard) ?? []),
    ]);
    const indexes = [...found].sort((a, b) => a - b);
    return indexes.flatMap((index) => this.#items[index] ?? []).filter(({ value }) => areNear(value.host, host));
  }
}

function note(places: Map<string, number[]>, key: string, index: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [index]);
  else known.push(index);
}
