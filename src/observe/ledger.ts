import { MAX_SIGHTINGS, type Sightings } from './observation.ts';

/** Distinct things remembered of one run, over all its ledgers: a tool that opens a million names fills no memory. */
const MAX_ENTRIES = 200_000;

/** Characters remembered of them. */
const MAX_CHARACTERS = 64 * 1024 * 1024;

/** Who did it. The number is asked once the run is over: some processes are known by theirs only later. */
export interface Actor {
  readonly number: number;
}

/** The memory that the ledgers of one run share. What finds no room is counted, never forgotten in silence. */
export class LedgerBudget {
  dropped = 0;
  #entries = 0;
  #characters = 0;

  /** Whether there is room for one more entry of that many characters; takes it if so. */
  take(characters: number): boolean {
    if (this.#entries >= MAX_ENTRIES || this.#characters + characters > MAX_CHARACTERS) {
      this.dropped += 1;
      return false;
    }
    this.#entries += 1;
    this.#characters += characters;
    return true;
  }
}

interface Entry<T> {
  readonly what: T;
  count: number;
  readonly actors: Actor[];
}

/** One list of an observation: distinct things, how often each was seen, and by whom first. */
export class Ledger<T extends object> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #budget: LedgerBudget;

  constructor(budget: LedgerBudget) {
    this.#budget = budget;
  }

  /** `key` tells things apart and orders them. */
  see(key: string, what: T, by: Actor): void {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      known.count += 1;
      if (known.actors.length < MAX_SIGHTINGS && !known.actors.some((actor) => actor.number === by.number)) {
        known.actors.push(by);
      }
    } else if (this.#budget.take(key.length)) {
      this.#entries.set(key, { what, count: 1, actors: [by] });
    }
  }

  list(): (T & Sightings)[] {
    const entries = [...this.#entries].sort(([one], [other]) => (one < other ? -1 : 1));
    return entries.map(([, { what, count, actors }]) => {
      return { ...what, count, processes: [...new Set(actors.map((actor) => actor.number))] };
    });
  }
}
