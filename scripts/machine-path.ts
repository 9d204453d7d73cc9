import { delimiter, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The PATH without the programs of this checkout, which npm puts first: no interpreter is taken from the checkout that is
 * judged.
 */
export function machinePath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !`${folder}${sep}`.startsWith(root)).join(delimiter);
}
