import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathCovers } from '../../manifest/path.ts';

/** Runtimes that are one file and need nothing beside it. */
const SINGLE_FILES = new Set(['node', 'deno', 'bun']);

/** Where a language keeps what its programs need: beside `bin`. */
const LIBRARIES = ['lib', 'lib64', 'libexec'];

/** Of a Python virtual environment: its programs look for it above their own name, links not followed (PEP 405). */
const ENVIRONMENT_FILE = 'pyvenv.cfg';

/** What a program needs around it. */
export interface Surroundings {
  /** The program by the name that it has to be started by. */
  readonly program: string;
  /** The folder that it is installed in; absent for a program that is one file. */
  readonly prefix?: string;
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function holdsAny(folder: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) if (await isThere(join(folder, name))) return true;
  return false;
}

/** The folder above `bin`. */
function aboveBin(program: string): string | undefined {
  const folder = dirname(program);
  return basename(folder) === 'bin' ? dirname(folder) : undefined;
}

/** A Python virtual environment, and the folder of the Python that it is made of. */
export interface Environment extends Required<Surroundings> {
  readonly home: string | undefined;
}

/** The virtual environment that a program is started from, by the first of its names that is in one. */
export async function environmentOf(names: readonly string[]): Promise<Environment | undefined> {
  for (const program of names) {
    const prefix = aboveBin(program);
    if (prefix === undefined) continue;
    const text = await readFile(join(prefix, ENVIRONMENT_FILE), 'utf8').catch(() => undefined);
    if (text !== undefined) return { program, prefix, home: /^home\s*=\s*(.*\S)\s*$/m.exec(text)?.[1] };
  }
  return undefined;
}

/**
 * The folder that a program is installed in, told by its layout: the program, or a link to it, is in `bin`, and there is
 * a `lib` beside. Of several the innermost: what is around it is not the runtime's.
 *
 * @param names all names of the program, the file itself last
 */
export async function surroundingsOf(names: readonly string[]): Promise<Surroundings> {
  const file = names.at(-1) ?? '';
  if (SINGLE_FILES.has(basename(file))) return { program: file };
  for (const name of names.toReversed()) {
    const prefix = aboveBin(name);
    if (prefix === undefined || !pathCovers(prefix, file) || !(await holdsAny(prefix, LIBRARIES))) continue;
    // Some programs are told by their name which one to be.
    return { program: names.find((each) => pathCovers(prefix, each)) ?? file, prefix };
  }
  return { program: file };
}
