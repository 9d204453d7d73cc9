/** Something that must not leave, in words. */
export interface Marked {
  readonly what: string;
}

/** Looks for what must not leave in what the tool sends. */
export interface Watch {
  find(text: string): Iterable<Marked>;
  /** For what comes piece by piece: told each time what was found. */
  stream(): (chunk: Uint8Array) => Iterable<Marked>;
}
