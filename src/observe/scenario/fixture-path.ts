import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { CHECKOUT } from '../../checkout.ts';
import { type Place, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';

function ofCheckout(path: string, place: Place): Refusal {
  const message = `${quoted(path)} belongs to the checkout, which may keep the credentials of a job there.`;
  return new Refusal('runtime/scenario-path-escapes', message, { place, fix: 'Name files of the repository.' });
}

function escapes(path: string, place: Place): Refusal {
  return new Refusal('runtime/scenario-path-escapes', `${quoted(path)} leads out of the scenario's folder.`, {
    place,
    fix: 'Keep what a scenario needs beside it, and name it by its path from there, without ".." and without links.',
  });
}

function unreadable(path: string, what: string, place: Place, cause?: unknown): Refusal {
  return new Refusal('runtime/scenario-unreadable', `The scenario names ${quoted(path)}, which ${what}.`, {
    place,
    fix: 'Add the file, or correct its path: it starts from the folder of the scenario.',
    cause,
  });
}

/**
 * A file or folder that a scenario names, on this host. Its author must not be able to show the tool other files of
 * the machine, so no part of the path may be a link. Links below it are refused by whoever copies it.
 * @param folder the scenario's own folder
 * @throws Refusal runtime/scenario-path-escapes, runtime/scenario-unreadable
 */
export async function fixturePath(folder: string, path: string, place: Place): Promise<string> {
  const parts = path.split('/');
  if (isAbsolute(path) || parts.includes('..') || path.includes('\0')) throw escapes(path, place);
  if (parts.includes(CHECKOUT)) throw ofCheckout(path, place);
  const named = resolve(await realpath(folder), path);
  const found = await realpath(named).catch((cause: unknown) => {
    throw unreadable(path, 'is not there', place, cause);
  });
  if (found !== named) throw escapes(path, place);
  const kind = await stat(found);
  if (!kind.isFile() && !kind.isDirectory()) throw unreadable(path, 'is neither a file nor a folder', place);
  return found;
}
