import type { ObservedAttempt } from '../../observation.ts';
import { absolutePath, descriptorPath, quotedText } from '../arguments.ts';
import type { Call, CallReaders, Notebook } from '../call.ts';
import { succeeded } from '../result.ts';

/** What a folder argument says when a call has none and means the process's own. */
export const OWN_FOLDER = 'AT_FDCWD';

/** The folder that relative paths of a call start from. Every `AT_FDCWD</path>` says anew where the process is. */
export function folderOf(call: Call, argument: string, { folder }: Notebook): string {
  const shown = descriptorPath(argument);
  const { process } = call.by;
  if (!argument.startsWith(OWN_FOLDER)) return shown ?? '/';
  process.folder = shown ?? process.folder;
  return process.folder ?? folder;
}

/** The path that a call names; undefined when strace could not read it. `NULL` and `""` mean the folder itself. */
export function pathOf(call: Call, argument: string | undefined, folder: string): string | undefined {
  const named = argument === 'NULL' ? '' : quotedText(argument ?? '');
  if (named === '/proc/self/exe') return call.by.process.program ?? named;
  return named === undefined ? undefined : absolutePath(folder, named);
}

const DENIED: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EROFS']);
const MISSING: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/** Records an access that was not given, where the reason says something about the path. */
export function recordFailure(call: Call, intent: ObservedAttempt['intent'], path: string, notebook: Notebook): void {
  const { error } = call.result;
  if (DENIED.has(error)) notebook.recorder.attempted('denied', intent, path, call.by);
  if (MISSING.has(error)) notebook.recorder.attempted('missing', intent, path, call.by);
}

type Change = 'written' | 'created' | 'deleted';

/** Which argument of a call names a path, which one its folder, and what success does to it. */
interface Effect {
  readonly path: number;
  readonly folder?: number;
  readonly change: Change;
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
  link: [effect('created', 1)],
  linkat: [effectAt('created', 2)],
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
  const from = folderOf(call, folder === undefined ? OWN_FOLDER : (call.args[folder] ?? ''), notebook);
  const named = pathOf(call, call.args[path], from);
  // Memory that strace cannot read, the kernel could not either.
  if (named === undefined) return !succeeded(call.result);
  if (succeeded(call.result)) notebook.recorder.touched(change, named, call.by);
  // A path that is not there is nothing to delete or change.
  else if (!MISSING.has(call.result.error)) recordFailure(call, 'write', named, notebook);
  return true;
}

function changeFolder(call: Call, notebook: Notebook): boolean {
  if (!succeeded(call.result)) return true;
  const { process } = call.by;
  const [argument = ''] = call.args;
  const here = process.folder ?? notebook.folder;
  const there = call.name === 'fchdir' ? descriptorPath(argument) : pathOf(call, argument, here);
  process.folder = there ?? here;
  return there !== undefined;
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
