import { rm } from 'node:fs/promises';
import { hostCommand } from './host-command.ts';

/**
 * Removes a folder with all that a tool has left in it. A tool may have shut a folder (mode 0), or made so many within
 * each other that a path to the innermost is longer than the kernel takes one: chmod and rm of coreutils open and walk.
 * Neither follows a link that it comes upon.
 */
export async function removeTree(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    await hostCommand(['/usr/bin/chmod', '-R', 'u+rwX', '--', path]).catch(() => undefined);
    await hostCommand(['/usr/bin/rm', '-rf', '--one-file-system', '--', path]);
  }
}
