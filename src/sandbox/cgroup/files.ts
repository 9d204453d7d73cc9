import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { hostCommand } from '../host/host-command.ts';

/** The cgroup file system, by whichever right this user has to it. */
export interface CgroupFiles {
  /** Whose right it is, in words. */
  readonly right: string;
  makeFolder(path: string): Promise<void>;
  removeFolder(path: string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  read(path: string): Promise<string>;
}

const read = (path: string) => readFile(path, 'utf8');

/** Directly: as root, or below a group that was delegated to this user. */
export const ownFiles: CgroupFiles = {
  right: 'this user’s own right',
  makeFolder: async (path) => {
    await mkdir(path);
  },
  removeFolder: (path) => rmdir(path),
  write: (path, text) => writeFile(path, text),
  read,
};

async function sudo(words: readonly string[], input?: string): Promise<void> {
  await hostCommand(['/usr/bin/sudo', '-n', ...words], input);
}

/** By sudo without a password, as hosted runners have it. */
export const sudoFiles: CgroupFiles = {
  right: 'sudo without a password',
  makeFolder: (path) => sudo(['/usr/bin/mkdir', path]),
  removeFolder: (path) => sudo(['/usr/bin/rmdir', path]),
  write: (path, text) => sudo(['/usr/bin/tee', path], text),
  read,
};

/** Asked first: a sudo that wants a password would end before it has read what is written to it. */
export function sudoWorks(): Promise<boolean> {
  return sudo(['/usr/bin/true']).then(
    () => true,
    () => false,
  );
}
