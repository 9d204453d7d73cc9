import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** The kernel follows no more links than these (path_resolution(7)). */
const MAX_LINKS = 40;

/**
 * Every name of a program, from the one it was found by to the file itself: `/opt/py/bin/python3`,
 * `/opt/py/bin/python3.12`. Their folders are without links.
 */
export async function namesOf(path: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let next = path; names.length < MAX_LINKS; ) {
    const name = join(await realpath(dirname(next)), basename(next));
    names.push(name);
    const target = await readlink(name).catch(() => undefined);
    if (target === undefined) break;
    next = resolve(dirname(name), target);
  }
  return names;
}
