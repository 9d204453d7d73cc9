import type { ObservedAttempt } from '../../observation.ts';
import { absolutePath, descriptorPath, isPathless, quotedText } from '../arguments.ts';
import type { Call, CallReaders, Notebook } from '../call.ts';
import { succeeded } from '../result.ts';

/** Longest name of a folder that is kept with links in it, in characters: PATH_MAX of linux/limits.h. */
const MAX_FOLDER = 4_096;

/** What a folder argument says when a call has none and means the process's own. */
export const OWN_FOLDER = 'AT_FDCWD';

/**
 * The folders that relative paths of a call may start from, mostly one; undefined when strace does not tell, as of a
 * process that forbids to look into it (PR_SET_DUMPABLE). Every `AT_FDCWD</path>` says anew where the thread is.
 */
export function foldersOf({ by: { cwd } }: Call, argument: string): readonly string[] | undefined {
  const shown = descriptorPath(argument);
  if (!argument.startsWith(OWN_FOLDER)) return shown === undefined ? undefined : [shown];
  if (shown !== undefined) cwd.move([shown]);
  return cwd.folders;
}

/**
 * The path that a call names, from the root, for each folder that it may start from; undefined when strace tells none.
 * `NULL` and `""` mean the folder itself.
 */
export function pathsOf(
  call: Call,
  argument: string | undefined,
  folders: readonly string[] | undefined,
): readonly string[] | undefined {
  const named = argument === 'NULL' ? '' : quotedText(argument ?? '');
  if (named === '/proc/self/exe') return [call.by.process.program ?? named];
  if (named === undefined) return undefined;
  if (named.startsWith('/')) return [named];
  return folders?.map((folder) => absolutePath(folder, named));
}

/** Errors by which the kernel says that it could not read a path either, or had nowhere to start from. */
const NOWHERE: ReadonlySet<string | undefined> = new Set(['EFAULT', 'EBADF', 'EINVAL', 'ENOTDIR']);

/** Whether a call of which strace tells no path has none for the kernel either. */
export function isNowhere({ result }: Call): boolean {
  return NOWHERE.has(result.error);
}

/** Every place that such paths may lead to. */
export function placesOf(
  { by: { cwd } }: Call,
  paths: readonly string[],
  { links }: Notebook,
  followsLast: boolean,
): readonly string[] {
  const [path] = paths;
  const [folder] = cwd.folders;
  if (path !== undefined && folder !== undefined && paths.length === 1 && cwd.folders.length === 1)
    return links.places(path, folder, followsLast);
  const all = paths.flatMap((each) => cwd.folders.flatMap((from) => links.places(each, from, followsLast)));
  return [...new Set(all)];
}

const DENIED: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EROFS']);
/** Here a file does not move from one mount to another, such as from /tmp to the home; elsewhere they may be one. */
const BETWEEN_MOUNTS = 'EXDEV';
const MISSING: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/** Records an access that was not given, where the reason says something about the path. */
export function recordFailure(
  call: Call,
  intent: ObservedAttempt['intent'],
  places: readonly string[],
  { recorder }: Notebook,
): void {
  const { error } = call.result;
  for (const place of places) {
    if (DENIED.has(error)) recorder.attempted('denied', intent, place, call.by);
    if (MISSING.has(error)) recorder.attempted('missing', intent, place, call.by);
  }
}

/** What success does to a path. A name that is `used` gets a second one, and nothing changes there. */
type Change = 'written' | 'created' | 'deleted' | 'used';

/** Which argument of a call names a path, which one its folder, and what success does to it. */
interface Effect {
  readonly path: number;
  readonly folder?: number;
  readonly change: Change;
}

/** Calls that follow a link which a path ends in, unless their last argument says that they do not. */
const FOLLOWING: ReadonlySet<string> = new Set([
  ...['truncate', 'chmod', 'fchmodat', 'fchmodat2', 'chown', 'fchownat'],
  ...['utime', 'utimes', 'futimesat', 'utimensat', 'setxattr', 'removexattr'],
]);

function follows({ name, args }: Call): boolean {
  return FOLLOWING.has(name) && args.at(-1)?.includes('AT_SYMLINK_NOFOLLOW') !== true;
}

/** What these make is empty. Whatever else is made brings something along: contents, a name for them, a way elsewhere. */
const MAKES_FOLDERS: ReadonlySet<string> = new Set(['mkdir', 'mkdirat']);

const effect = (change: Change, path: number): Effect => ({ path, change });
const effectAt = (change: Change, folder: number): Effect => ({ folder, path: folder + 1, change });

const EFFECTS: Readonly<Record<string, readonly Effect[]>> = {
  unlink: [effect('deleted', 0)],
  unlinkat: [effectAt('deleted', 0)],
  rmdir: [effect('deleted', 0)],
  rename: [effect('deleted', 0), effect('created', 1)],
  renameat: [effectAt('deleted', 0), effectAt('created', 2)],
  renameat2: [effectAt('deleted', 0), effectAt('created', 2)],
  link: [effect('used', 0), effect('created', 1)],
  linkat: [effectAt('used', 0), effectAt('created', 2)],
  symlink: [effect('created', 1)],
  symlinkat: [effectAt('created', 1)],
  mkdir: [effect('created', 0)],
  mkdirat: [effectAt('created', 0)],
  mknod: [effect('created', 0)],
  mknodat: [effectAt('created', 0)],
  truncate: [effect('written', 0)],
  chmod: [effect('written', 0)],
  fchmodat: [effectAt('written', 0)],
  fchmodat2: [effectAt('written', 0)],
  chown: [effect('written', 0)],
  lchown: [effect('written', 0)],
  fchownat: [effectAt('written', 0)],
  utime: [effect('written', 0)],
  utimes: [effect('written', 0)],
  futimesat: [effectAt('written', 0)],
  utimensat: [effectAt('written', 0)],
  setxattr: [effect('written', 0)],
  lsetxattr: [effect('written', 0)],
  removexattr: [effect('written', 0)],
  lremovexattr: [effect('written', 0)],
};

function recordEffect(call: Call, { path, folder, change }: Effect, notebook: Notebook): boolean {
  const start = folder === undefined ? OWN_FOLDER : (call.args[folder] ?? '');
  const named = pathsOf(call, call.args[path], foldersOf(call, start));
  if (named === undefined) return isNowhere(call) || isPathless(start);
  const places = placesOf(call, named, notebook, follows(call));
  const { recorder } = notebook;
  const { error } = call.result;
  if (error === BETWEEN_MOUNTS && change === 'created')
    for (const place of places) recorder.attempted('denied', 'write', place, call.by);
  // A path that is not there is nothing to change, but the tool has looked.
  else if (!succeeded(call.result)) recordFailure(call, MISSING.has(error) ? 'read' : 'write', places, notebook);
  else if (change !== 'used') {
    for (const place of places) {
      recorder.touched(change, place, call.by);
      if (change === 'created' && !MAKES_FOLDERS.has(call.name)) recorder.touched('written', place, call.by);
    }
  }
  return true;
}

function changeFolder(call: Call, notebook: Notebook): boolean {
  const { cwd } = call.by;
  const [argument = ''] = call.args;
  const there = call.name === 'fchdir' ? foldersOf(call, argument) : pathsOf(call, argument, cwd.folders);
  if (there === undefined) return isNowhere(call);
  if (!succeeded(call.result)) recordFailure(call, 'read', placesOf(call, there, notebook, true), notebook);
  else cwd.move(there.map((path) => folderAt(call, path, notebook)));
  return true;
}

/**
 * The one place that a path leads to. Where there may be several, so there may be for what starts from there, unless its
 * name grows too long to be kept.
 */
function folderAt(call: Call, path: string, notebook: Notebook): string {
  const [only, another] = placesOf(call, [path], notebook, true);
  return another === undefined || path.length > MAX_FOLDER ? (only ?? path) : path;
}

/** Calls that change what stands at a path without opening it, and where relative paths start. */
export const PATH_CALLS: CallReaders = {
  ...Object.fromEntries(
    Object.entries(EFFECTS).map(([name, effects]) => [
      name,
      (call: Call, notebook: Notebook) => effects.every((one) => recordEffect(call, one, notebook)),
    ]),
  ),
  chdir: changeFolder,
  fchdir: changeFolder,
};
