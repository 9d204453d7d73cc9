import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '../finding.ts';
import { hostCommand } from './host-command.ts';
import { asIdentity } from './identity.ts';
import type { SandboxHost } from './sandbox-host.ts';

/** Whether the sandbox’s own user may read a file, or pass through a folder. */
export function allows(right: '-r' | '-x', path: string, { programs, identity }: SandboxHost): Promise<boolean> {
  return hostCommand([...asIdentity(programs.setpriv, identity), '/usr/bin/test', right, path]).then(
    () => true,
    () => false,
  );
}

/** @throws Refusal host/temporary-folder for a folder that the sandbox's own user cannot get to. */
export async function refuseUnreachable(folder: string, host: SandboxHost): Promise<void> {
  if (await allows('-x', folder, host)) return;
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
export async function reachable(path: string, folder: string, host: SandboxHost): Promise<string> {
  if (await allows('-r', path, host)) return path;
  const copy = join(folder, basename(path));
  await copyFile(path, copy, constants.COPYFILE_FICLONE);
  return copy;
}
