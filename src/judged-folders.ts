import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CHECKOUT } from './checkout.ts';
import { isThere } from './gating/is-there.ts';

async function checkoutAround(folder: string): Promise<string> {
  for (let each = folder; each !== '/'; each = dirname(each)) {
    if (await isThere(join(each, CHECKOUT))) return each;
  }
  return folder;
}

/**
 * The folders whose content the author of a tool may have written: the checkout that its manifest is in, or just the
 * manifest's folder, and a runner's workspace, in which other checkouts may be.
 * @param manifest path of the manifest
 */
export async function judgedFolders(manifest: string): Promise<readonly string[]> {
  const checkout = await checkoutAround(await realpath(dirname(manifest)));
  const workspace = process.env.GITHUB_WORKSPACE;
  // A workspace that is not there holds nothing.
  const real = workspace && (await realpath(workspace).catch(() => undefined));
  return real ? [checkout, real] : [checkout];
}
