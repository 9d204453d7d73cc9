import { constants, type FileHandle, open } from 'node:fs/promises';
import { MAX_DOCUMENT_BYTES } from '../document.ts';
import { Refusal } from '../finding.ts';

/** One regular file of the tool. */
export interface FolderFile {
  readonly executable: boolean;
  /** Its first bytes as Latin-1; empty for kinds of file that nobody runs. */
  readonly head: string;
}

/** A `#!` line, and a bit. The kernel reads no more of one (BINPRM_BUF_SIZE). */
const HEAD_BYTES = 256;

/** One more than the readers of documents take, so that they can say that it is too much. */
const WHOLE_BYTES = MAX_DOCUMENT_BYTES + 1;

const ANY_EXECUTE_BIT = 0o111;

/** Without following a link, and without waiting for the other end of a FIFO that has come in the file's place. */
async function openRegular(path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new Error('not a regular file');
}

async function readBeginning(handle: FileHandle, limit: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(limit), 0, limit, 0);
  return buffer.subarray(0, bytesRead);
}

function unreadable(path: string, cause: unknown): Refusal {
  return new Refusal('host/init-unreadable', `The file "${path}" cannot be read.`, {
    place: { file: path },
    fix: 'Let this user read it.',
    cause,
  });
}

/** @throws Refusal host/init-unreadable */
export async function readHead(path: string): Promise<FolderFile> {
  try {
    await using handle = await openRegular(path);
    const { mode } = await handle.stat();
    const head = (await readBeginning(handle, HEAD_BYTES)).toString('latin1');
    return { executable: (mode & ANY_EXECUTE_BIT) !== 0, head };
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * A project file, whole or as much as tells that it is too large.
 * @throws Refusal host/init-unreadable
 */
export async function readWhole(path: string): Promise<Uint8Array> {
  try {
    await using handle = await openRegular(path);
    return await readBeginning(handle, WHOLE_BYTES);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
