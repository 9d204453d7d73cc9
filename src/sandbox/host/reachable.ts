import { constants } from 'node:fs';
import { access, copyFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../../finding.ts';
import { hostCommand } from './host-command.ts';
import { asIdentity } from './identity.ts';
import type { SandboxHost } from './sandbox-host.ts';

/** A right to a path, both as test(1) has it. */
export interface Right {
  readonly right: '-r' | '-x';
  readonly path: string;
}

const MODES = { '-r': constants.R_OK, '-x': constants.X_OK } as const;

const EVERYONE = { '-r': constants.S_IROTH, '-x': constants.S_IXOTH } as const;

/** Whether the modes on the way to a path, which leads over no link, and its own give everyone a right. */
async function isEveryones({ right, path }: Right): Promise<boolean> {
  if ((await realpath(path)) !== path) return false;
  const above = path.split('/').map((_part, index, parts) => parts.slice(0, index).join('/') || '/');
  const modes = await Promise.all([...above, path].map(async (each) => (await stat(each)).mode));
  return modes.every((mode, index) => (mode & (index < above.length ? EVERYONE['-x'] : EVERYONE[right])) !== 0);
}

/**
 * Whether the sandbox's own user has all of some rights. Where everyone has them nobody needs to be asked; else, for another
 * user than we are, a process of theirs has to.
 */
export async function allows(
  rights: readonly Right[],
  { programs, identity }: SandboxHost<'setpriv'>,
): Promise<boolean> {
  if (
    await Promise.all(rights.map(isEveryones)).then(
      (all) => all.every(Boolean),
      () => false,
    )
  )
    return true;
  const words = rights.flatMap(({ right, path }, index) => [...(index === 0 ? [] : ['-a']), right, path]);
  const asked =
    identity === undefined
      ? Promise.all(rights.map(({ right, path }) => access(path, MODES[right])))
      : hostCommand([...asIdentity(programs.setpriv, identity), '/usr/bin/test', ...words]);
  return asked.then(
    () => true,
    () => false,
  );
}

/** @throws Refusal host/temporary-folder for a folder that the sandbox's own user cannot get to. */
export async function refuseUnreachable(folder: string, host: SandboxHost<'setpriv'>): Promise<void> {
  if (await allows([{ right: '-x', path: folder }], host)) return;
  const message = `The user that the sandbox runs as cannot get to ${folder}: a folder on the way there is closed to it.`;
  throw new Refusal('host/temporary-folder', message, {
    fix: 'Point TMPDIR to a folder that every user can pass through, such as /tmp.',
  });
}

/**
 * A file by a path that the sandbox's own user can read: its own path where that is so, else a copy. A checkout or
 * a runtime below root's home is closed to the user that root drops to.
 * @param folder a folder of ours that the sandbox's user can traverse
 */
export async function reachable(path: string, folder: string, host: SandboxHost<'setpriv'>): Promise<string> {
  if (await allows([{ right: '-r', path }], host)) return path;
  const copy = join(folder, basename(path));
  await copyFile(path, copy, constants.COPYFILE_FICLONE);
  return copy;
}

/**
 * The same for several files, and for a folder that is to be traversed. One question for all is almost always answered
 * with yes.
 * @throws Refusal host/temporary-folder for a folder that the sandbox's own user cannot get to.
 */
export async function allReachable(
  paths: readonly string[],
  folder: string,
  host: SandboxHost<'setpriv'>,
): Promise<readonly string[]> {
  const readable = paths.map((path) => ({ right: '-r', path }) as const);
  if (await allows([{ right: '-x', path: folder }, ...readable], host)) return paths;
  await refuseUnreachable(folder, host);
  return Promise.all(paths.map((path) => reachable(path, folder, host)));
}
