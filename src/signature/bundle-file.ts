import { open } from 'node:fs/promises';
import { Refusal } from '../finding.ts';
import { SIGNATURE_LIMITS } from './limits.ts';

const MISSING = {
  fix: 'sign the artifact (`cosign sign-blob --bundle`, `actions/attest-build-provenance`) and name the bundle in the manifest at /artifact/bundle, or with --bundle',
};

/** The bytes of the bundle at `path`, which nobody has checked yet. */
export async function readBundleFile(path: string | undefined): Promise<Buffer> {
  if (path === undefined) throw new Refusal('signature/missing', 'a signature is required and no bundle was named', MISSING);
  const limit = SIGNATURE_LIMITS.bundleBytes;
  try {
    const bytes = await readUpTo(path, limit);
    if (bytes !== undefined) return bytes;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new Refusal('signature/missing', `there is no bundle at ${path}`, { ...MISSING, cause });
    }
    throw new Refusal('signature/bundle-unreadable', `the bundle ${path} cannot be read: ${String(cause)}`, { cause });
  }
  throw new Refusal('signature/bundle-too-large', `the bundle ${path} is larger than ${limit} bytes`);
}

/** The content of a file, or nothing if it is longer than `limit` bytes. A file may grow while it is read. */
export async function readUpTo(path: string, limit: number): Promise<Buffer | undefined> {
  const file = await open(path);
  try {
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
