import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Refusal } from '../../finding.ts';
import { SMALLER } from './smaller.ts';

const MIB = 1024 * 1024;

/** Bytes of an SBOM that are read. 200,000 components take about 120 MB. */
export const MAX_BYTES = 128 * MIB;

/** O_NONBLOCK: a FIFO in the SBOM's place must not hold us up. O_NOFOLLOW: findings quote what they are about. */
const READ_ONLY = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

function unreadable(path: string, problem: string, cause?: unknown): Refusal {
  return new Refusal('sbom/unreadable', `The SBOM ${path} ${problem}.`, {
    fix: 'Name a regular file that this user may read.',
    place: { file: path },
    cause,
  });
}

function cannotOpen(path: string, error: unknown): Refusal {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ELOOP') return unreadable(path, 'is a symbolic link', error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unreadable(path, `cannot be read: ${String(error)}`, error);
  return new Refusal('sbom/missing', `There is no SBOM at ${path}.`, {
    fix: 'Make one when the tool is built, ship it, and name it with `sbom_ref` in the manifest or with --sbom.',
    place: { file: path },
    cause: error,
  });
}

export function tooLarge(path: string): Refusal {
  return new Refusal('sbom/too-large', `The SBOM has more than ${MAX_BYTES / MIB} MiB.`, {
    fix: SMALLER,
    place: { file: path },
  });
}

async function readAll(path: string, file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  if (size > MAX_BYTES) throw tooLarge(path);
  // One byte more than is expected: a file that grows while it is read is not taken for a whole one.
  const bytes = Buffer.alloc(size + 1);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  if (filled !== size) throw unreadable(path, `changed from ${size} bytes while it was read`);
  return bytes.subarray(0, size);
}

/**
 * The bytes of a regular file, 128 MiB at most.
 * @throws Refusal sbom/missing, sbom/unreadable, sbom/too-large
 */
export async function readBytes(path: string): Promise<Buffer> {
  const file = await open(path, READ_ONLY).catch((error: unknown) => {
    throw cannotOpen(path, error);
  });
  try {
    if (!(await file.stat()).isFile()) throw unreadable(path, 'is not a regular file');
    return await readAll(path, file);
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(path, `cannot be read: ${String(error)}`, error);
  } finally {
    await file.close();
  }
}
