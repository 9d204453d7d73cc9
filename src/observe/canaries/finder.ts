import type { Canary } from './canary.ts';
import { formsOf } from './forms.ts';

/**
 * How much of a form is looked for, in characters: a secret may leave in pieces. Of a text of chance a place is taken for
 * one of a run's canaries once in 10^10 times or less often: hexadecimal digits are the likeliest.
 */
const PIECE = 12;

/** `%61` stands for one character. */
const ENCODED = 3;

function withoutPercents(text: string): string {
  return text.replace(/%([0-9a-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Tells where canaries are in what a tool wrote, sent, or asked for. */
export class CanaryFinder {
  readonly #pieces = new Map<string, Canary>();

  constructor(canaries: readonly Canary[]) {
    for (const canary of canaries) {
      for (const form of formsOf(canary.token)) {
        const text = form.toLowerCase();
        for (let at = 0; at + PIECE <= text.length; at += 1) this.#pieces.set(text.slice(at, at + PIECE), canary);
      }
    }
  }

  /** The canaries that a text has at least a piece of, upper and lower case being the same, percent-encoded or not. */
  find(text: string): ReadonlySet<Canary> {
    const found = new Set<Canary>();
    if (this.#pieces.size === 0) return found;
    const plain = text.toLowerCase();
    this.#look(plain, found);
    if (plain.includes('%')) this.#look(withoutPercents(plain).toLowerCase(), found);
    return found;
  }

  #look(text: string, found: Set<Canary>): void {
    for (let at = 0; at + PIECE <= text.length; at += 1) {
      const canary = this.#pieces.get(text.slice(at, at + PIECE));
      if (canary !== undefined) found.add(canary);
    }
  }

  /** Looks through bytes that come piece by piece; told each time what was found. */
  stream(): (chunk: Uint8Array) => ReadonlySet<Canary> {
    let rest = '';
    return (chunk) => {
      const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
      rest = text.slice(1 - PIECE * ENCODED);
      return this.find(text);
    };
  }
}
