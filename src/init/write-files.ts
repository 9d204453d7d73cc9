import { lstat, mkdir, open, rm, rmdir } from 'node:fs/promises';
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

/** What has been made, in its order, to be taken back where something fails. */
type Made = { readonly kind: 'file' | 'folder'; readonly path: string }[];

/** A link in place of a folder would lead what is written out of the repository, and so is not followed. */
async function makeFolders(root: string, path: string, made: Made): Promise<void> {
  let at = root;
  for (const part of relative(root, dirname(path)).split(sep).filter(Boolean)) {
    at = join(at, part);
    const kind = await kindOf(at);
    if (kind === 'other') throw unwritable(path, `${at} is not a folder`);
    if (kind !== 'absent') continue;
    await mkdir(at);
    made.push({ kind: 'folder', path: at });
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

async function writeOne(root: string, { path, text }: NewFile, made: Made): Promise<void> {
  try {
    await makeFolders(root, path, made);
    await writeExclusively(path, text);
    made.push({ kind: 'file', path });
  } catch (cause) {
    throw cause instanceof Refusal
      ? cause
      : unwritable(path, cause instanceof Error ? cause.message : 'it failed', cause);
  }
}

/** The latest first: a folder is empty of ours before its turn comes. One that somebody else uses by now stays. */
async function takeBack(made: Made): Promise<void> {
  for (const { kind, path } of made.toReversed()) {
    // The reason that counts is the first: what cannot be removed is a file of ours that the next run names.
    await (kind === 'file' ? rm(path) : rmdir(path)).catch(() => undefined);
  }
}

/**
 * Writes all of the files or, where one fails, none: what was made is removed again. Never replaces one.
 * @param root an existing folder without links on the way
 * @throws Refusal host/init-unwritable
 */
export async function writeNew(root: string, files: readonly NewFile[]): Promise<void> {
  const made: Made = [];
  try {
    for (const file of files) await writeOne(root, file, made);
  } catch (cause) {
    await takeBack(made);
    throw cause;
  }
}
