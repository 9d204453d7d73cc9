import { readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRunnable } from './on-path.ts';

/** Where programs are installed, as a pattern: `*` is one folder. */
type Installs = string;

/** Programs of version managers that are linked to by the names they stand for, and choose when they are run. */
const MANAGERS = new Map<string, (root: string) => Installs>([
  ['rustup', () => join(process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'), 'toolchains/*/bin')],
  ['volta-shim', (root) => join(root, 'tools/image/*/*/bin')],
]);

/** Scripts that do the same. pyenv, rbenv, nodenv, jenv keep versions; asdf and mise keep installs of many languages. */
const SHIM_FOLDER = 'shims';
const INSTALLS: readonly Installs[] = ['versions/*/bin', 'installs/*/*/bin'];

function installsOf(found: string, file: string): readonly Installs[] | undefined {
  const folder = dirname(found);
  const root = dirname(folder);
  if (basename(folder) === SHIM_FOLDER) return INSTALLS.map((each) => join(root, each));
  const installs = basename(found) === basename(file) ? undefined : MANAGERS.get(basename(file));
  return installs && [installs(root)];
}

async function matching(pattern: Installs): Promise<readonly string[]> {
  const [first = '', ...rest] = pattern.split('/*');
  let folders = [first];
  for (const part of rest) {
    const next = folders.map(async (folder) => {
      // Not there, or not ours to look into: then nothing of it can be used either.
      const names = await readdir(folder).catch(() => []);
      return names.map((name) => join(folder, name, part));
    });
    folders = (await Promise.all(next)).flat();
  }
  return folders;
}

/**
 * The programs that a version manager's shim may stand for, each once; undefined for a program that is no shim. The
 * manager is not asked which one it would choose: it reads that from files of the folder it is started in, and those are
 * the author's.
 *
 * @param found a program's name
 * @param file the file behind it
 */
export async function behindShim(found: string, file: string): Promise<readonly string[] | undefined> {
  const installs = installsOf(found, file);
  if (installs === undefined) return undefined;
  const folders = (await Promise.all(installs.map(matching))).flat();
  const programs = folders.map((folder) => join(folder, basename(found)));
  const byFile = new Map<string, string>();
  for (const program of programs.sort()) {
    if (await isRunnable(program)) byFile.set(await realpath(program), program);
  }
  return [...byFile.values()];
}
