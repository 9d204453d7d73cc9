import { lstat } from 'node:fs/promises';

/** One that is there in name only, such as a link that leads nowhere, is not passed over. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}
