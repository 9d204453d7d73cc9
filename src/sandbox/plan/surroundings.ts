/** What a tool can tell of the machine that it is on, beyond what it is granted. */
export interface Surroundings {
  readonly hostName: string;
  /** Of the sandbox's own user; the home is the same whatever its name. */
  readonly userName: string;
  /** Variables that nobody asked for. */
  readonly env: Readonly<Record<string, string>>;
  /** Files that nobody asked for, by their paths. */
  readonly files: readonly { readonly at: string; readonly content: string }[];
}

/** What a tool finds unless a trial makes it look otherwise. */
export const PLAIN_SURROUNDINGS: Surroundings = { hostName: 'sandbox', userName: 'tool', env: {}, files: [] };
