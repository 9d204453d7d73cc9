/** Something that the folder says, and the words for where it does. */
export interface Found<T> {
  readonly value: T;
  /** Follows "from": `bin "x" of package.json`. Fit for a comment. */
  readonly from: string;
}

/** How the tool starts. */
export interface Start {
  /** An installed program by its bare name or a file by its path, and its arguments. */
  readonly command: readonly string[];
  /** The folder to start in; absent means the tool's own. */
  readonly cwd?: string;
  /** The tool's own file that is started, where it is one. */
  readonly file?: string;
  /** Commands that are installed under a name tell their usage by custom. */
  readonly hasHelp: boolean;
}

export interface EnvClue {
  readonly name: string;
  readonly required: boolean;
  readonly secret: boolean;
}

/** What a remark is about: a part of the manifest, or what has to be done outside of it. */
export type Part =
  | 'entrypoint'
  | 'closure'
  | 'networking'
  | 'env'
  | 'process'
  | 'files'
  | 'build'
  | 'runtime'
  | 'platform';

/** What was seen and left out, for the author to decide: one sentence or two, fit for a comment. */
export interface Remark {
  readonly part: Part;
  readonly text: string;
}

/** All that one kind of file says about the tool. What it does not say is absent or empty. */
export interface Clues {
  /** Follows "This is": `an npm package`. */
  readonly what: string;
  readonly file: string;
  readonly name?: Found<string>;
  readonly version?: Found<string>;
  readonly start?: Found<Start>;
  /** Words that always follow the command. */
  readonly args: readonly Found<string>[];
  readonly env: readonly Found<EnvClue>[];
  /** Programs that the tool starts, by their bare names. */
  readonly programs: readonly Found<string>[];
  /** Addresses that a setting has by itself. */
  readonly urls: readonly Found<string>[];
  readonly dependencies: readonly string[];
  readonly lockfile?: Found<string>;
  readonly isMcpServer: boolean;
  readonly remarks: readonly Remark[];
}

/** What is said by a file that says nothing more. */
export const SAYS_NOTHING = {
  args: [],
  env: [],
  programs: [],
  urls: [],
  dependencies: [],
  isMcpServer: false,
  remarks: [],
} as const;

/** @returns undefined for what is not there, so that it stays absent */
export function found<T>(value: T | undefined, from: string): Found<T> | undefined {
  return value === undefined ? undefined : { value, from };
}
