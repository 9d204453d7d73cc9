import { quoted } from '../quoted.ts';
import { type BadTerm, badTerm, type Term } from './term.ts';

/** Of the tool's own files. */
export const TOOL = '${TOOL}';

/** Of an empty folder to write. */
export const TMP = '${TMP}';

/** Folders that are not where a path says, but where the run puts them. */
const PATH_VARIABLES = [TOOL, '${HOME}', TMP] as const;

/** PATH_MAX of linux/limits.h, in bytes with the closing NUL. */
const MAX_PATH_BYTES = 4096;

/** What shows as something else or not at all. */
const HIDING = /[\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * A path in its normal form: absolute or below a variable, without empty or `.` parts and without a slash at its end.
 * Names only: where links lead is seen when the sandbox is built.
 */
export function parsePath(text: string): Term<string> {
  const [, variable = '', rest = text] = /^(\$\{[^}]*\})(?=\/|$)(.*)$/s.exec(text) ?? [];
  const parts = rest.split('/').filter((part) => part !== '' && part !== '.');
  const bad = refuseStart(text, variable) ?? refuseParts(text, parts);
  if (bad !== undefined) return bad;
  const path = [variable, ...parts].join('/');
  return path === '' ? everything(text) : { value: path };
}

/** Whether `inner` is `outer` or below it, by parts: `/cache` covers `/cache/a` and not `/cached`. */
export function pathCovers(outer: string, inner: string): boolean {
  return inner === outer || (inner[outer.length] === '/' && inner.startsWith(outer));
}

function refuseStart(text: string, variable: string): BadTerm | undefined {
  if ((PATH_VARIABLES as readonly string[]).includes(variable) || (variable === '' && text.startsWith('/'))) {
    return undefined;
  }
  const known = PATH_VARIABLES.join(', ');
  if (text.startsWith('$')) {
    return badTerm(
      'unknown-variable',
      `${quoted(text)} begins with a variable that paths do not have.`,
      `Use one of ${known}.`,
    );
  }
  return badTerm(
    'invalid-path',
    `${quoted(text)} does not say where it begins.`,
    `Begin with "/" or with one of ${known}.`,
  );
}

function refuseParts(text: string, parts: readonly string[]): BadTerm | undefined {
  if (parts.includes('..')) {
    return badTerm('path-escapes', `${quoted(text)} has ".." in it.`, 'Write where the path really leads.');
  }
  const rest = parts.join('/');
  if (rest.includes('$')) {
    return badTerm(
      'unknown-variable',
      `${quoted(text)} has a "$" inside.`,
      'Variables stand at the beginning of a path.',
    );
  }
  if (/[*?[\]{}]/.test(rest)) {
    return badTerm('path-glob', `${quoted(text)} is a pattern.`, 'Name a folder: it covers everything below.');
  }
  if (HIDING.test(rest) || Buffer.byteLength(text) >= MAX_PATH_BYTES) {
    return badTerm('invalid-path', `${quoted(text)} is not a path that can be granted.`, 'Rename the file or folder.');
  }
  return undefined;
}

function everything(text: string): BadTerm {
  return badTerm('invalid-path', `${quoted(text)} is the whole system.`, 'Name the folders that are needed.');
}
