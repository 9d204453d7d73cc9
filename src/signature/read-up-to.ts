import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** @param links refused where whoever is judged may have put one in the file's place */
type Links = 'follow links' | 'refuse links';

/**
 * A regular file, piece by piece, and no more of it than `limit` bytes and one: a file may grow while it is read.
 * @throws what the system says; TypeError for what is no regular file
 */
export async function* piecesOf(path: string, limit: number, links: Links): AsyncGenerator<Buffer> {
  const follow = links === 'refuse links' ? constants.O_NOFOLLOW : 0;
  // O_NONBLOCK: a FIFO in the file's place must not hold us up.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | follow);
  try {
    if (!(await file.stat()).isFile()) throw new TypeError('it is not a regular file');
    for await (const piece of file.createReadStream({ autoClose: false, end: limit })) yield piece as Buffer;
  } finally {
    await file.close();
  }
}

/** The content of a regular file, or nothing if it is longer than `limit` bytes. */
export async function readUpTo(path: string, limit: number, links: Links): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of piecesOf(path, limit, links)) {
    pieces.push(piece);
    size += piece.length;
  }
  return size > limit ? undefined : Buffer.concat(pieces);
}
