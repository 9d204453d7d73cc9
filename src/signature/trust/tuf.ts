import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getTrustedRoot } from '@sigstore/tuf';
import { createVerifier } from 'sigstore';
import { Refusal } from '../../finding.ts';
import { createWorkFolder } from '../../sandbox/host/work-folder.ts';
import { readUpTo } from '../read-up-to.ts';
import { reasons } from '../reasons.ts';
import { publicSeed } from './seed.ts';
import { type NamedRoot, namedRoot } from './trusted-root.ts';

/** A TUF repository that serves a `trusted_root.json`. */
export interface TufRepository {
  /** Its address, in the place of the public instance's own. */
  readonly mirror?: string;
  /** A file with its root of trust (`root.json`), in the place of the public instance's that is built in. */
  readonly root?: string;
}

const FIX =
  'Let the runner reach the TUF repository; or name a file with --trusted-root, or take what is built in with --offline.';

const MAX_ROOT_BYTES = 512 * 1024;

/** A root.json that somebody names. Whether it is one the client finds out; that it is JSON is told here, by its name. */
async function ownRoot(path: string): Promise<Buffer> {
  try {
    const bytes = await readUpTo(path, MAX_ROOT_BYTES, 'follow links');
    if (bytes === undefined) throw new RangeError(`it is larger than ${MAX_ROOT_BYTES} bytes`);
    JSON.parse(bytes.toString('utf8'));
    return bytes;
  } catch (cause) {
    const message = `The root of trust ${path} cannot be used: ${reasons(cause)}.`;
    const fix = 'Name the root.json of the TUF repository.';
    throw new Refusal('signature/trust-root-unreadable', message, { fix, cause });
  }
}

/** A copy of the root of trust that only we can write to: who starts from it cannot be given another meanwhile. */
async function placeRoot({ root }: TufRepository, folder: string): Promise<string> {
  const bytes = root === undefined ? (await publicSeed()).root : await ownRoot(root);
  const path = join(folder, 'root.json');
  await writeFile(path, bytes, { flag: 'wx' });
  return path;
}

/** An address without what lets somebody in: messages and reports are read by others. */
function publicPart(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`.replace(/\/$/, '');
}

/**
 * The trusted root of an instance as it is now, brought over TUF by Sigstore's client. The cache is fresh and writable by
 * nobody else: what others on the runner could write to would itself become the anchor.
 * @throws Refusal signature/trust-root-unreachable
 */
export async function rootOverTuf(repository: TufRepository): Promise<NamedRoot> {
  const { mirror } = repository;
  const name = mirror === undefined ? "Sigstore's public instance" : `the instance at ${publicPart(mirror)}`;
  const work = await createWorkFolder();
  try {
    const [mirrorURL, rootPath] = [mirror, await placeRoot(repository, work.path)];
    const cachePath = join(work.path, 'cache');
    // The client verifies the repository's metadata and keeps the root to itself; the second call reads what it fetched.
    await createVerifier({
      tufCachePath: cachePath,
      tufRootPath: rootPath,
      ...(mirrorURL && { tufMirrorURL: mirrorURL }),
    });
    const own = { cachePath, rootPath, forceCache: true, ...(mirrorURL && { mirrorURL }) };
    return namedRoot(name, await getTrustedRoot(own));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const why = mirror === undefined ? reasons(cause) : reasons(cause).replaceAll(mirror, name);
    const message = `The trusted root of ${name} cannot be brought up to date: ${why}.`;
    throw new Refusal('signature/trust-root-unreachable', message, { fix: FIX });
  } finally {
    await work.remove();
  }
}
