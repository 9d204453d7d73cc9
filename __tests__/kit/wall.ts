// Builds of as-declared that lack a defence. Nothing in the product can be switched off: the sources are changed on their
// way into the bundle.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { buildDist } from '../../scripts/build-dist.ts';
import { newFolder } from './tool.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One place of the sources, and what stands there instead when the wall is gone. */
export interface Edit {
  /** From the top of the repository. */
  readonly file: string;
  /** Stands in the file exactly once, so that a wall whose code has moved is missed at once. */
  readonly find: string;
  readonly replace: string;
}

/** One defence, by what takes it away and nothing else. */
export interface Wall {
  /** What it is that holds: "the TIOCSTI rule". */
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** @throws Error when the text to be replaced is not there exactly once */
function edited(text: string, { file, find, replace }: Edit): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `${file} holds ${JSON.stringify(find)} ${more.length + (after === undefined ? 0 : 1)} times, not once`,
    );
  }
  return `${before}${replace}${after}`;
}

/**
 * Every file that the walls touch, without them.
 * @throws Error when a wall is not where it is said to be
 */
export function sourcesWithout(walls: readonly Wall[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const edit of walls.flatMap(({ edits }) => edits)) {
    const path = join(ROOT, edit.file);
    sources.set(path, edited(sources.get(path) ?? readFileSync(path, 'utf8'), edit));
  }
  return sources;
}

function replacing(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'without walls',
    setup: (build) => {
      build.onLoad({ filter: /\.(?:ts|js)$/ }, ({ path }) => {
        const contents = sources.get(path);
        return contents === undefined ? undefined : { contents, loader: extname(path) === '.js' ? 'js' : 'ts' };
      });
    },
  };
}

const builds = new Map<string, Promise<string>>();

async function build(walls: readonly Wall[]): Promise<string> {
  const folder = newFolder('without');
  await buildDist(folder, [replacing(sourcesWithout(walls))]);
  return join(folder, 'cli.js');
}

/** The command line of a build without these walls. Each is built once, and gone with `removeFolders`. */
export async function commandLineWithout(walls: readonly Wall[]): Promise<string> {
  const key = walls.map(({ name }) => name).join('\n');
  const known = await builds.get(key);
  if (known !== undefined && existsSync(known)) return known;
  const made = build(walls);
  builds.set(key, made);
  return made;
}
