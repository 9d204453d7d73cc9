import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sandbox/host/is-accessible.ts
import { access } from "node:fs/promises";
function isAccessible(path, mode) {
  return access(path, mode).then(
    () => true,
    () => false
  );
}

// src/sandbox/host/faketime.ts
import { constants } from "node:fs";
var FAKETIME_PACKAGE = "faketime";
var FAKETIME_FILES = { preload: "/etc/ld.so.preload", offset: "/etc/faketimerc" };
var FAKETIME_LIBRARIES = [
  "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
  "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
  "/usr/lib64/faketime/libfaketimeMT.so.1"
];
async function findFaketime() {
  for (const path of FAKETIME_LIBRARIES) {
    if (await isAccessible(path, constants.R_OK)) return path;
  }
  return void 0;
}

export {
  isAccessible,
  FAKETIME_PACKAGE,
  FAKETIME_FILES,
  findFaketime
};
