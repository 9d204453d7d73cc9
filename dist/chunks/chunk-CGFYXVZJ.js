import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/signature/read-up-to.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
async function* piecesOf(path, limit, links) {
  const follow = links === "refuse links" ? constants.O_NOFOLLOW : 0;
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | follow);
  try {
    if (!(await file.stat()).isFile()) throw new TypeError("it is not a regular file");
    for await (const piece of file.createReadStream({ autoClose: false, end: limit })) yield piece;
  } finally {
    await file.close();
  }
}
async function readUpTo(path, limit, links) {
  const pieces = [];
  let size = 0;
  for await (const piece of piecesOf(path, limit, links)) {
    pieces.push(piece);
    size += piece.length;
  }
  return size > limit ? void 0 : Buffer.concat(pieces);
}

export {
  piecesOf,
  readUpTo
};
