import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hostCommand } from './host-command.ts';
import { asIdentity } from './identity.ts';
import type { SandboxHost } from './sandbox-host.ts';

/**
 * A file by a path that the sandbox's own user can read: its own path where that is so, else a copy. A checkout or
 * a runtime below root's home is closed to the user that root drops to.
 * @param folder a folder of ours that the sandbox's user can traverse
 */
export async function reachable(path: string, folder: string, { programs, identity }: SandboxHost): Promise<string> {
  const test = [...asIdentity(programs.setpriv, identity), '/usr/bin/test', '-r', path];
  const readable = await hostCommand(test).then(
    () => true,
    () => false,
  );
  if (readable) return path;
  const copy = join(folder, basename(path));
  await copyFile(path, copy, constants.COPYFILE_FICLONE);
  return copy;
}
