import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../finding.ts';
import { SIGNATURE_LIMITS } from '../limits.ts';
import { readUpTo } from '../read-up-to.ts';
import { reasons } from '../reasons.ts';

const MISSING = {
  fix: 'Sign the artifact (cosign sign-blob --bundle, or actions/attest), and name the bundle under artifact.bundle in the manifest or with --bundle; what GitHub keeps is found with --attestations OWNER/REPOSITORY.',
};

/** How files are called in which bundles are kept. */
const EVIDENCE = /\.(?:json|jsonl|sigstore)$/;

/** A file of evidence, which nobody has checked yet. */
export interface EvidenceFile {
  readonly path: string;
  readonly bytes: Buffer;
}

export function missing(message: string, cause?: unknown): Refusal {
  return new Refusal('signature/missing', message, { ...MISSING, cause });
}

/**
 * The files of evidence at a path: the one that it is, or those of a folder whose names are of evidence, in their order.
 * @throws Refusal signature/missing, …/bundle-unreadable, …/bundle-too-large, …/too-many-bundles
 */
export async function evidenceFiles(path: string): Promise<readonly EvidenceFile[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ path, bytes: await bytesOf(path) }];
  const names = await readdir(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  const own = names.filter((name) => EVIDENCE.test(name)).sort();
  const limit = SIGNATURE_LIMITS.bundles;
  if (own.length > limit) {
    const message = `The folder ${path} holds ${own.length} files of evidence; at most ${limit} are looked at.`;
    throw new Refusal('signature/too-many-bundles', message);
  }
  const files: EvidenceFile[] = [];
  let size = 0;
  for (const name of own) {
    const file = { path: join(path, name), bytes: await bytesOf(join(path, name)) };
    size += file.bytes.length;
    if (size > SIGNATURE_LIMITS.evidenceBytes) {
      const message = `The files in ${path} are larger than ${SIGNATURE_LIMITS.evidenceBytes} bytes together.`;
      throw new Refusal('signature/bundle-too-large', message);
    }
    files.push(file);
  }
  return files;
}

function unreadable(path: string, cause: unknown): Refusal {
  return new Refusal('signature/bundle-unreadable', `The bundle ${path} cannot be read: ${reasons(cause)}.`, { cause });
}

async function bytesOf(path: string): Promise<Buffer> {
  const limit = SIGNATURE_LIMITS.bundleBytes;
  try {
    const bytes = await readUpTo(path, limit, 'refuse links');
    if (bytes !== undefined) return bytes;
  } catch (cause) {
    const isThere = !(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT');
    throw isThere ? unreadable(path, cause) : missing(`There is no bundle at ${path}.`, cause);
  }
  throw new Refusal('signature/bundle-too-large', `The bundle ${path} is larger than ${limit} bytes.`);
}
