import { structFields } from '../arguments.ts';
import type { Call, CallReaders, Notebook } from '../call.ts';
import { succeeded } from '../result.ts';
import { folderOf, OWN_FOLDER, pathOf, recordFailure } from './paths.ts';

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
  if (flags.has('O_WRONLY') || flags.has('O_RDWR') || flags.has('O_TRUNC')) found.push('written');
  if (flags.has('O_CREAT') || flags.has('O_TMPFILE')) found.push('created');
  return found;
}

function recordOpening(call: Call, { folder, path, flags }: Opening, notebook: Notebook): boolean {
  const flagSet = new Set(flags.split('|'));
  const wanted = accesses(flagSet);
  const named = pathOf(call, path, folderOf(call, folder, notebook));
  if (succeeded(call.result)) {
    // What the descriptor stands for is the kernel's own word. A pipe has no path, an unnamed file a number only.
    const shown = flagSet.has('O_TMPFILE') ? undefined : call.result.target;
    const opened = shown?.startsWith('/') === true ? shown : named;
    if (opened === undefined) return false;
    for (const access of wanted) notebook.recorder.touched(access, opened, call.by);
  } else if (named !== undefined) {
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
  openat2: (call, notebook) => {
    const [folder = '', path, how = ''] = call.args;
    return recordOpening(call, { folder, path, flags: structFields(how)?.get('flags') ?? '' }, notebook);
  },
  creat: (call, notebook) => {
    return recordOpening(call, { folder: OWN_FOLDER, path: call.args[0], flags: 'O_WRONLY|O_CREAT|O_TRUNC' }, notebook);
  },
};
