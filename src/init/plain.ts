import { posix } from 'node:path';
import { quoted } from '../quoted.ts';
import { visible } from '../report/escape.ts';

/** A file name that means itself to a shell, to YAML and to a workflow's expressions, and is no option. */
const PLAIN_NAME = /^(?!-)[\w@+=,.-]+$/;

const MAX_PACKAGE_NAME = 214;

/** Code points that are no characters: editors show nothing for them. */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/u;

/** Foreign text as a comment or a message may quote it: on one line, all of it to be seen, and cut to a length. */
export function shown(text: string): string {
  return visible(quoted(text));
}

/** Whether every character of a text can be seen, so that a value may hold it as it is. */
export function isReadable(text: string): boolean {
  return visible(text) === text && !NO_CHARACTER.test(text);
}

/** Of any registry, as a manifest lists it. */
export function isPackageName(name: string): boolean {
  return name !== '' && name.length <= MAX_PACKAGE_NAME && isReadable(name);
}

export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name) && name !== '.' && name !== '..';
}

/**
 * A path below a folder in its normal form; undefined for one that leads out of it or would have to be quoted
 * somewhere.
 */
export function plainPath(path: string): string | undefined {
  if (path === '' || path.startsWith('/')) return undefined;
  const normal = posix.normalize(path).replace(/\/$/, '');
  return normal.split('/').every(isPlainName) ? normal : undefined;
}
