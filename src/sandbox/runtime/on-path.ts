import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/** A file that the current user may run; a folder may be "run" too, but only to pass through it. */
export async function isRunnable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Whoever looks for a program goes on elsewhere, and says so when there is none.
    return false;
  }
}

/**
 * The programs of that name on the PATH as-declared was started with, in the PATH's order. Folders of it that depend on
 * where one stands are left out.
 */
export async function* onPath(name: string): AsyncGenerator<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)) {
    const path = join(folder, name);
    if (await isRunnable(path)) yield path;
  }
}

/** What a shell would start by that name: the PATH is where set-up steps put a runtime of the wanted version. */
export async function firstOnPath(name: string): Promise<string | undefined> {
  for await (const path of onPath(name)) return path;
  return undefined;
}
