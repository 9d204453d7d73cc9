import { opendir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';

const MAX_FILES = 200_000;
/** `a/package.json`, `@scope/b/package.json`, `a/node_modules/c/package.json`. */
const PACKAGE_FILE = /(?:^|\/node_modules\/)(?:@[^/]+\/)?[^@/][^/]*\/package\.json$/;

interface FolderCount {
  readonly files: number;
  readonly packages: number;
}

function unsafe(path: string, problem: string): Refusal {
  return new Refusal('signature/closure-unsafe', `${quoted(path)} in the folder of dependencies ${problem}.`, {
    fix: 'Install the dependencies again with a package manager that keeps them in the one folder.',
  });
}

async function* walk(folder: string): AsyncGenerator<{ path: string; kind: 'file' | 'link' | 'other' }> {
  const pending = [''];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for await (const entry of await opendir(join(folder, current))) {
      const path = join(current, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) yield { path, kind: 'file' };
      else yield { path, kind: entry.isSymbolicLink() ? 'link' : 'other' };
    }
  }
}

async function requireInside(folder: string, path: string): Promise<void> {
  const target = await realpath(join(folder, path)).catch(() => undefined);
  if (target === undefined) throw unsafe(path, 'is a link that leads nowhere');
  if (!target.startsWith(`${folder}${sep}`)) throw unsafe(path, 'is a link that leads out of it');
}

/**
 * Counts what is in a folder that is mounted as it is. That its links stay inside is true now: who may write to the
 * folder can change it until the sandbox is built, where an outside target is not there either.
 * @param folder without links in its own path
 * @throws Refusal signature/closure-unsafe, signature/closure-unreadable
 */
export async function checkFolder(folder: string): Promise<FolderCount> {
  let files = 0;
  let packages = 0;
  try {
    for await (const { path, kind } of walk(folder)) {
      if (kind === 'other') throw unsafe(path, 'is neither a file nor a folder');
      if (kind === 'link') await requireInside(folder, path);
      files += 1;
      if (files > MAX_FILES) throw unsafe(path, `is one of more than ${MAX_FILES} files`);
      if (kind === 'file' && PACKAGE_FILE.test(path)) packages += 1;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('signature/closure-unreadable', `The folder of dependencies cannot be read: ${String(error)}.`, {
      cause: error,
    });
  }
  return { files, packages };
}
