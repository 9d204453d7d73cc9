import { realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit } from '../github/commit.ts';
import { requireAtCommit } from '../github/read-at-commit.ts';
import type { TrustedRootSource } from '../signature/trust/trusted-roots.ts';
import { insideOf } from './path-in-repository.ts';

/** Where the copy is put, and whence it comes. */
interface Base {
  readonly commit: Commit;
  readonly token: string;
  readonly workspace: string;
  /** A folder of the step's own. */
  readonly folder: string;
}

/** A path without links, as far as there is anything. */
function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Of two ways to the repository, a link may be one. */
async function inRepository(path: string, workspace: string): Promise<string | undefined> {
  return insideOf(path, workspace) ?? insideOf(await real(path), await real(workspace));
}

/**
 * The trusted root as it stands in the base commit, copied into a private folder: a head that brings its own could
 * vouch for itself. One that is not of the repository is the workflow's, and stands as it is.
 *
 * @returns its path
 * @throws Refusal policy/base-unavailable
 */
export async function trustedRootOfBase(path: string, { commit, token, workspace, folder }: Base): Promise<string> {
  const inside = await inRepository(path, workspace);
  if (inside === undefined) return path;
  const copy = join(folder, 'trusted-root-of-base.json');
  const bytes = await requireAtCommit({ path: inside, kind: 'trusted root', commit, token });
  await writeFile(copy, bytes, { flag: 'wx', mode: 0o600 });
  return copy;
}

/**
 * The same for whatever an input says of whom to trust: both kinds of file that one may be.
 * @throws Refusal policy/base-unavailable
 */
export async function trustOfBase(source: TrustedRootSource, base: Base): Promise<TrustedRootSource> {
  switch (source.kind) {
    case 'file':
      return { ...source, file: await trustedRootOfBase(source.file, base) };
    case 'tuf':
      return source.root === undefined ? source : { ...source, root: await trustedRootOfBase(source.root, base) };
    case 'embedded':
      return source;
  }
}
