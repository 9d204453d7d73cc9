import { lstat, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Refusal } from '../finding.ts';

/** A file to be written, below the folder that it may not get out of. */
export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

type Kind = 'absent' | 'folder' | 'other';

async function kindOf(path: string): Promise<Kind> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return 'absent';
  return found.isDirectory() ? 'folder' : 'other';
}

/** @returns those of the paths at which something is already, a broken link too */
export async function present(paths: readonly string[]): Promise<readonly string[]> {
  const kinds = await Promise.all(paths.map(kindOf));
  return paths.filter((_, index) => kinds[index] !== 'absent');
}

function unwritable(path: string, why: string, cause?: unknown): Refusal {
  return new Refusal('host/init-unwritable', `"${path}" could not be written: ${why}.`, {
    place: { file: path },
    fix: 'Give a folder that this user may write to, and that has folders and no links in it.',
    cause,
  });
}

/** A link in place of a folder would lead what is written out of the repository, and so is not followed. */
async function makeFolders(root: string, path: string): Promise<void> {
  let at = root;
  for (const part of relative(root, dirname(path)).split(sep).filter(Boolean)) {
    at = join(at, part);
    const kind = await kindOf(at);
    if (kind === 'other') throw unwritable(path, `${at} is not a folder`);
    if (kind === 'absent') await mkdir(at);
  }
}

async function writeExclusively(path: string, text: string): Promise<void> {
  await using file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(text);
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  }
}

async function writeOne(root: string, { path, text }: NewFile): Promise<void> {
  try {
    await makeFolders(root, path);
    await writeExclusively(path, text);
  } catch (cause) {
    throw cause instanceof Refusal
      ? cause
      : unwritable(path, cause instanceof Error ? cause.message : 'it failed', cause);
  }
}

/**
 * Writes all of the files or, where one fails, none: those that were written are removed again. Never replaces one.
 * @param root an existing folder without links on the way
 * @throws Refusal host/init-unwritable
 */
export async function writeNew(root: string, files: readonly NewFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const file of files) {
      await writeOne(root, file);
      written.push(file.path);
    }
  } catch (cause) {
    // The reason that counts is the first: what cannot be removed is a file of ours that the next run names.
    await Promise.allSettled(written.map((path) => rm(path)));
    throw cause;
  }
}
