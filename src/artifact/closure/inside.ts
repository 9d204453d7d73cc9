import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { CHECKOUT } from '../../checkout.ts';
import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';

/** The largest lockfiles in public repositories have about 5 MB. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;

function unreadable(path: string, cause: unknown): Refusal {
  return new Refusal('signature/closure-unreadable', `${quoted(path)} cannot be read: ${String(cause)}.`, { cause });
}

/**
 * Where a path that the manifest names really is, links followed, or nothing if it is not there.
 * @throws Refusal signature/closure-unsafe where that is outside of the folder
 */
export async function findInside(folder: string, path: string): Promise<string | undefined> {
  if (isAbsolute(path) || path.split('/').includes('..')) {
    throw new Refusal('signature/closure-unsafe', `${quoted(path)} does not stay in the manifest's folder.`, {
      fix: 'Name a path below the manifest.',
    });
  }
  if (path.split('/').includes(CHECKOUT)) {
    throw new Refusal('signature/closure-unsafe', `${quoted(path)} belongs to the checkout, not to the tool.`, {
      fix: 'Name a file or folder of the repository.',
    });
  }
  try {
    const base = await realpath(folder);
    const found = await realpath(join(base, path));
    if (found.startsWith(`${base}${sep}`)) return found;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadable(path, error);
  }
  throw new Refusal('signature/closure-unsafe', `${quoted(path)} is a link that leads out of the manifest's folder.`, {
    fix: 'Put the file itself in its place.',
  });
}

/** @throws Refusal signature/closure-unreadable */
export async function readInside(path: string): Promise<{ readonly text: string; readonly sha256: string }> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile() || stats.size > MAX_TEXT_BYTES) {
        throw new Error(`not a regular file of at most ${MAX_TEXT_BYTES} bytes`);
      }
      const bytes = await file.readFile();
      return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}
