import { lstat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Refusal } from '../finding.ts';
import { plainPath, shown } from './plain.ts';

/**
 * The top of the repository that a folder is in, where GitHub looks for workflows; the folder itself where there is
 * none yet.
 */
export async function repositoryOf(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isThere(join(at, '.git'))) return at;
    if (at === dirname(at)) return folder;
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * A path as a workflow may name it: from the top of the repository, in characters that neither a shell nor an
 * expression of a workflow reads as anything else.
 * @returns empty for the top itself
 * @throws Refusal host/init-path
 */
export function pathInRepository(path: string, repository: string): string {
  const inside = relative(repository, path);
  if (inside === '') return '';
  const plain = plainPath(inside);
  if (plain !== undefined) return plain;
  throw new Refusal('host/init-path', `A workflow cannot name ${shown(inside)} as it is.`, {
    fix: 'Keep it in the repository, under a name of letters, digits and @ . _ = + , -; or give --no-workflow.',
  });
}
