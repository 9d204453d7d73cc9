import type { Call, CallReaders, Notebook } from '../call.ts';
import { succeeded } from '../result.ts';
import { foldersOf, isNowhere, OWN_FOLDER, pathsOf, placesOf, recordFailure } from './paths.ts';

/** Every open says one; without it, the flags are not flags. */
const ACCESS_MODE = /\bO_(?:RDONLY|WRONLY|RDWR|ACCMODE)\b/;

interface Opening {
  readonly folder: string;
  readonly path: string | undefined;
  readonly flags: string;
}

type Access = 'read' | 'written' | 'created';

/** What an open with these flags may do. A handle alone (O_PATH) reads and writes nothing. */
function accesses(flags: ReadonlySet<string>): readonly Access[] {
  if (flags.has('O_PATH')) return [];
  const found: Access[] = [];
  if (flags.has('O_RDONLY') || flags.has('O_RDWR')) found.push('read');
  const makes = flags.has('O_CREAT') || flags.has('O_TMPFILE');
  if (makes || ['O_WRONLY', 'O_RDWR', 'O_TRUNC'].some((flag) => flags.has(flag))) found.push('written');
  if (makes) found.push('created');
  return found;
}

function follows(flags: ReadonlySet<string>): boolean {
  return !flags.has('O_NOFOLLOW') && !(flags.has('O_CREAT') && flags.has('O_EXCL'));
}

/**
 * What was opened. What the descriptor stands for is the kernel's own word, but it is asked when the call has
 * returned, and another thread may have put another file in its place by then: a name that does not lead there
 * counts too. A pipe has no path, an unnamed file a number only.
 */
function openedPlaces(
  call: Call,
  named: readonly string[],
  isNameless: boolean,
  { links }: Notebook,
): readonly string[] {
  const { target } = call.result;
  if (isNameless || target?.startsWith('/') !== true) return named;
  return [target, ...named.filter((place) => !links.isSame(place, target))];
}

function recordOpening(call: Call, { folder, path, flags }: Opening, notebook: Notebook): boolean {
  const flagSet = new Set(flags.split('|'));
  const wanted = accesses(flagSet);
  const paths = pathsOf(call, path, foldersOf(call, folder));
  if (paths === undefined) return isNowhere(call);
  const named = placesOf(call, paths, notebook, follows(flagSet));
  if (succeeded(call.result)) {
    const opened = openedPlaces(call, named, flagSet.has('O_TMPFILE'), notebook);
    for (const access of wanted) for (const place of opened) notebook.recorder.touched(access, place, call.by);
  } else {
    const isWrite = wanted.some((access) => access !== 'read');
    recordFailure(call, isWrite ? 'write' : 'read', named, notebook);
  }
  return ACCESS_MODE.test(flags) || !succeeded(call.result);
}

export const OPEN_CALLS: CallReaders = {
  open: (call, notebook) => {
    const [path, flags = ''] = call.args;
    return recordOpening(call, { folder: OWN_FOLDER, path, flags }, notebook);
  },
  openat: (call, notebook) => {
    const [folder = '', path, flags = ''] = call.args;
    return recordOpening(call, { folder, path, flags }, notebook);
  },
  creat: (call, notebook) => {
    return recordOpening(call, { folder: OWN_FOLDER, path: call.args[0], flags: 'O_WRONLY|O_CREAT|O_TRUNC' }, notebook);
  },
};
