import { isAbsolute } from 'node:path';
import { isFile } from './diff-side.ts';
import { readOptions, refusePositionals, usage } from './options.ts';

export const USAGE = `Says what a tool asks for since a change: what is more, what is less, and how much it matters.

Usage
  as-declared diff BASE HEAD [--manifest PATH] [--json]

  BASE and HEAD are each a manifest or a git revision: main, HEAD~3, a tag, a hash. A word that ends in .json, .yml or
  .yaml, or begins with / or ./, is a file; every other one is a revision.

Options
  --manifest PATH       the manifest within a revision, seen from here   (default: the file that it is compared
                        with, or as-declared.yml or as-declared.json, whichever is there)
  --json                for programs; as-declared schema changes prints the schema

Exit codes
  0  nothing more is asked for
  1  more is asked for, or the tool is new
  2  it could not be judged

Example
  as-declared diff origin/main as-declared.yml
`;

/** What a manifest is called where nobody says otherwise, the first as "as-declared init" writes it. */
const USUAL_MANIFESTS = ['as-declared.yml', 'as-declared.json', 'as-declared.yaml'] as const;

/** What `as-declared diff` was asked for. */
export interface DiffOptions {
  readonly base: string;
  readonly head: string;
  /** Paths that the manifest may have within a revision. */
  readonly manifests: readonly string[];
  readonly json: boolean;
}

const OPTIONS = {
  manifest: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * Reads the words that follow `diff`.
 * @throws Refusal host/usage
 */
export function readDiffOptions(words: readonly string[]): DiffOptions {
  const {
    values: { manifest, json },
    positionals: [base, head, ...rest],
  } = readOptions(words, OPTIONS);
  if (base === undefined || head === undefined) throw usage('Say what to compare: BASE and HEAD.');
  refusePositionals(rest);
  const option = [base, head].find((word) => word.startsWith('-'));
  if (option !== undefined) throw usage(`"${option}" is neither a manifest nor a revision.`);
  const named = manifest ?? sameFile(base, head);
  return { base, head, manifests: named === undefined ? USUAL_MANIFESTS : [named], json };
}

/** A file that is compared with a revision was most likely called so there. By its form alone, as in `readSide`. */
function sameFile(...words: readonly string[]): string | undefined {
  return words.find((word) => isFile(word) && !isAbsolute(word));
}
