import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sandbox/host/faketime.ts
import { constants } from "node:fs";
import { access } from "node:fs/promises";
var FAKETIME_PACKAGE = "faketime";
var FAKETIME_LIBRARIES = [
  "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
  "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
  "/usr/lib64/faketime/libfaketimeMT.so.1"
];
async function findFaketime() {
  for (const path of FAKETIME_LIBRARIES) {
    const isThere = await access(path, constants.R_OK).then(
      () => true,
      () => false
    );
    if (isThere) return path;
  }
  return void 0;
}

export {
  FAKETIME_PACKAGE,
  findFaketime
};
