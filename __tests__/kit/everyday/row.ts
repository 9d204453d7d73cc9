// Ordinary programs at ordinary work, one row each. Whoever runs them starts `sh NAME.sh` in the tool's folder.
import type { Category } from '../../../src/manifest/category.ts';
import type { Files } from '../tool.ts';

export interface EverydayProgram {
  readonly name: string;
  readonly category: Category;
  /** Programs that the script starts, with those that these start: all that is granted to it. */
  readonly spawn: readonly string[];
  /** Folders that it may write to beside /tmp. */
  readonly write?: readonly string[];
  /** Shell commands. They begin in an empty folder of the private /tmp. */
  readonly script: string;
  /** Files that the script finds below $TOOL, by names that no other row has. */
  readonly files?: Files;
  /** A part of what it prints. */
  readonly prints: string;
}

/** Programs of /usr/bin by their names. */
export function bin(...names: readonly string[]): readonly string[] {
  return names.map((name) => `/usr/bin/${name}`);
}
