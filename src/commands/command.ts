/** One thing that the command line can do. */
export interface Command {
  /** What `--help` prints. */
  readonly usage: string;
  /**
   * @param words what follows the command's name
   * @returns the exit code
   * @throws Refusal host/usage
   */
  run(words: readonly string[]): Promise<number>;
}

/** When the launcher itself says no. The tool's own codes are the launcher's, so that this is what container engines end with. */
export const REFUSED = 125;
