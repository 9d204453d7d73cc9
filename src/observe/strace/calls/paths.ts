import type { ObservedAttempt } from '../../observation.ts';
import { absolutePath, descriptorPath, isPathless, quotedText } from '../arguments.ts';
import type { Call, CallReaders, Notebook } from '../call.ts';
import { succeeded } from '../result.ts';

/** Longest name of a process's folder that is kept, in characters: PATH_MAX of linux/limits.h. */
const MAX_FOLDER = 4_096;

/** What a folder argument says when a call has none and means the process's own. */
export const OWN_FOLDER = 'AT_FDCWD';

/**
 * The folder that relative paths of a call start from; undefined when strace does not tell, as of a process that
 * forbids to look into it (PR_SET_DUMPABLE). Every `AT_FDCWD</path>` says anew where the process is.
 */
export function folderOf(call: Call, argument: string, { folder }: Notebook): string | undefined {
  const shown = descriptorPath(argument);
  const { process } = call.by;
  if (!argument.startsWith(OWN_FOLDER)) return shown;
  process.folder = shown ?? process.folder;
  return process.folder ?? folder;
}

/** The path that a call names, from the root; undefined when strace tells none. `NULL` and `""` mean the folder itself. */
export function pathOf(call: Call, argument: string | undefined, folder: string | undefined): string | undefined {
  const named = argument === 'NULL' ? '' : quotedText(argument ?? '');
  if (named === '/proc/self/exe') return call.by.process.program ?? named;
  if (named === undefined || named.startsWith('/')) return named;
  return folder === undefined ? undefined : absolutePath(folder, named);
}

/** Errors by which the kernel says that it could not read a path either, or had nowhere to start from. */
const NOWHERE: ReadonlySet<string | undefined> = new Set(['EFAULT', 'EBADF', 'EINVAL', 'ENOTDIR']);

/** Whether a call of which strace tells no path has none for the kernel either. */
export function isNowhere({ result }: Call): boolean {
  return NOWHERE.has(result.error);
}

/** Every place that such a path may lead to. */
export function placesOf(
  call: Call,
  path: string,
  { links, folder }: Notebook,
  followsLast: boolean,
): readonly string[] {
  return links.places(path, call.by.process.folder ?? folder, followsLast);
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
  const named = pathOf(call, call.args[path], folderOf(call, start, notebook));
  if (named === undefined) return isNowhere(call) || isPathless(start);
  const places = placesOf(call, named, notebook, follows(call));
  const { recorder } = notebook;
  const { error } = call.result;
  if (error === BETWEEN_MOUNTS && change === 'created')
    for (const place of places) recorder.attempted('denied', 'write', place, call.by);
  // A path that is not there is nothing to change, but the tool has looked.
  else if (!succeeded(call.result)) recordFailure(call, MISSING.has(error) ? 'read' : 'write', places, notebook);
  else if (change !== 'used') for (const place of places) recorder.touched(change, place, call.by);
  return true;
}

function changeFolder(call: Call, notebook: Notebook): boolean {
  const { process } = call.by;
  const [argument = ''] = call.args;
  const here = process.folder ?? notebook.folder;
  const there = call.name === 'fchdir' ? descriptorPath(argument) : pathOf(call, argument, here);
  if (there === undefined) return isNowhere(call);
  const [only, another] = placesOf(call, there, notebook, true);
  if (!succeeded(call.result)) recordFailure(call, 'read', placesOf(call, there, notebook, true), notebook);
  // Where a path may lead to several places, so may what starts from there.
  else process.folder = another === undefined || there.length > MAX_FOLDER ? (only ?? there) : there;
  return true;
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
