import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { Refusal } from '../finding.ts';
import { SIGNATURE_LIMITS } from './limits.ts';
import { reasons } from './reasons.ts';

const MISSING = {
  fix: 'Sign the artifact (cosign sign-blob --bundle, or actions/attest-build-provenance), and name the bundle under artifact.bundle in the manifest or with --bundle.',
};

/** The bytes of the bundle at `path`, which nobody has checked yet. */
export async function readBundleFile(path: string | undefined): Promise<Buffer> {
  if (path === undefined) throw new Refusal('signature/missing', 'No bundle was named for the artifact.', MISSING);
  const limit = SIGNATURE_LIMITS.bundleBytes;
  try {
    const bytes = await readUpTo(path, limit, 'refuse links');
    if (bytes !== undefined) return bytes;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new Refusal('signature/missing', `There is no bundle at ${path}.`, { ...MISSING, cause });
    }
    throw new Refusal('signature/bundle-unreadable', `The bundle ${path} cannot be read: ${reasons(cause)}.`, {
      cause,
    });
  }
  throw new Refusal('signature/bundle-too-large', `The bundle ${path} is larger than ${limit} bytes.`);
}

/**
 * The content of a regular file, or nothing if it is longer than `limit` bytes. A file may grow while it is read.
 * @param links refused where whoever is judged may have put one in the file's place
 */
export async function readUpTo(
  path: string,
  limit: number,
  links: 'follow links' | 'refuse links',
): Promise<Buffer | undefined> {
  const follow = links === 'refuse links' ? constants.O_NOFOLLOW : 0;
  // O_NONBLOCK: a FIFO in the file's place must not hold us up.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | follow);
  try {
    if (!(await file.stat()).isFile()) throw new TypeError('it is not a regular file');
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, end: limit })) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
    }
    return size > limit ? undefined : Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}
