import { asFinding } from '../interview.ts';
import { type HostRow, type HostThing, okRow, refusedRow, untriedRow } from './row.ts';

/** What was found of one thing: how, and what later things need of it. */
export interface Found<T> {
  readonly how: string;
  readonly value: T;
}

/** Looks at one thing after the other and keeps what came of each. What fails is told as the gate would tell it. */
export class Examination {
  readonly #rows: HostRow[] = [];

  get rows(): readonly HostRow[] {
    return this.#rows;
  }

  note(...rows: readonly HostRow[]): void {
    this.#rows.push(...rows);
  }

  /** The first of some things that is not there, or of all that were looked at. */
  lacking(things?: readonly HostThing[]): HostThing | undefined {
    return this.#rows.find(({ what, met }) => !met && (things?.includes(what) ?? true))?.what;
  }

  /**
   * @param needed without one of these it is not tried
   * @returns undefined where there is none
   */
  async try<T>(what: HostThing, needed: readonly HostThing[], look: () => Promise<Found<T>>): Promise<T | undefined> {
    const lacking = this.lacking(needed);
    if (lacking !== undefined) {
      this.note(untriedRow(what, lacking));
      return undefined;
    }
    try {
      const { how, value } = await look();
      this.note(okRow(what, how));
      return value;
    } catch (error) {
      this.note(refusedRow(what, asFinding(error)));
      return undefined;
    }
  }
}
