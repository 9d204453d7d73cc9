import { pathCovers } from '../manifest/path.ts';
import { isLibrarySocket } from '../observe/compare/noise.ts';
import type { CaseResult } from '../result.ts';
import { HOME_FOLDER } from '../sandbox/plan/layout.ts';
import { manifestPath, sandboxPath } from '../sandbox/plan/sandbox-path.ts';
import type { Wants } from './wants.ts';

/** Where tools keep their settings and data. To look there in vain is no deviation, and may matter all the same. */
const PLACES = ['/etc', '/opt', '/var', HOME_FOLDER];

/** What the loader and the C library look for, whatever they run. */
const BY_HABIT = /^\/etc\/(?:ld\.so\.|localtime$|nsswitch\.conf$|host\.conf$|gai\.conf$|(?:svc|netsvc)\.conf$|ssl\/)/;

const MAX_SOUGHT = 20;

/** Paths that a tool looked for, did not find and has not been granted, as a manifest would have them. */
export function soughtInVain(cases: readonly CaseResult[], { read, write }: Wants): readonly string[] {
  const wanted = [...read, ...write].map(({ value }) => sandboxPath(value));
  const missing = cases.flatMap(({ observation }) => observation.files.missing);
  const paths = missing.flatMap(({ path, intent }) => {
    const isPlace = PLACES.some((folder) => path !== folder && pathCovers(folder, path));
    const isTold = BY_HABIT.test(path) || isLibrarySocket(path) || wanted.some((folder) => pathCovers(folder, path));
    return intent === 'read' && isPlace && !isTold ? [manifestPath(path)] : [];
  });
  return [...new Set(paths)].sort().slice(0, MAX_SOUGHT);
}
