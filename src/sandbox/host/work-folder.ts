import { readFileSync, realpathSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Refusal } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import { messageOf } from '../../message-of.ts';
import { type MountLine, parseMountinfo } from '../isolation/mountinfo.ts';
import { removeTree } from './remove-tree.ts';
import { isLeftover, runName } from './run-name.ts';

/** A private folder of one run, removed with everything in it at its end. */
export interface WorkFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Traversable by the dropped identity, listable by nobody else. */
const TRAVERSABLE = 0o711;

/** @throws Refusal host/temporary-folder */
export async function createWorkFolder(): Promise<WorkFolder> {
  const path = join(resolve(tmpdir()), runName());
  try {
    await mkdir(path, { mode: 0o700 });
    await chmod(path, TRAVERSABLE);
  } catch (cause) {
    const reason = messageOf(cause);
    throw new Refusal('host/temporary-folder', `No folder can be made in ${tmpdir()}: ${reason}`, {
      cause,
      fix: 'Point TMPDIR to a folder that is there and can be written to.',
    });
  }
  const mount = mountOf(path);
  if (mount?.options.includes('noexec') === true) {
    await removeTree(path);
    throw new Refusal('host/temporary-folder', `No program can be started in ${tmpdir()}: it is mounted noexec.`, {
      fix: 'Point TMPDIR to a folder from which programs can be started: the tool is unpacked there.',
    });
  }
  return { path, remove: () => removeTree(path) };
}

/** The mount that a path of ours is on. */
function mountOf(path: string): MountLine | undefined {
  const real = realpathSync(path);
  return parseMountinfo(readFileSync('/proc/self/mountinfo', 'utf8'))
    .filter(({ at }) => at === '/' || pathCovers(at, real))
    .reduce<MountLine | undefined>((last, next) => (next.at.length >= (last?.at.length ?? 0) ? next : last), undefined);
}

/** Makes a folder below one of ours that the sandbox's user can traverse and only we can write. */
export async function makeTraversable(path: string): Promise<string> {
  await mkdir(path, { mode: TRAVERSABLE });
  return path;
}

/** With it, what is unpacked can be read by the sandbox's user too, however the caller keeps the files of its own. */
const UMASK = 0o022;

/**
 * Does some work in a folder of its own.
 * @throws Refusal host/temporary-folder
 */
export async function inWorkFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const umask = process.umask(UMASK);
  try {
    const folder = await createWorkFolder();
    try {
      return await work(folder.path);
    } finally {
      await folder.remove();
    }
  } finally {
    process.umask(umask);
  }
}

/** Removes what runs of this user that were killed have left in the temporary folder. */
export async function sweepWorkFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!isLeftover(name)) continue;
    const path = join(tmpdir(), name);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isDirectory() === true && found.uid === process.getuid?.())
      // What cannot be removed is in nobody's way.
      await removeTree(path).catch(() => undefined);
  }
}
