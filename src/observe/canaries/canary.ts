/** A made-up secret that no run needs: wherever it turns up, it was carried there. */
export interface Canary {
  /** What it passes for, in words that follow `the`: `AWS key in ~/.aws/credentials`. */
  readonly what: string;
  /** Of the run's own making, and not to be guessed: letters and digits. */
  readonly token: string;
  /** The file it stands in, by its path in the sandbox; nobody needs to read that. */
  readonly file?: string;
}
