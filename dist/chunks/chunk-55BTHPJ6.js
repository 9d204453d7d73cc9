import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  systemReason
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/report/write.ts
import { open, rename, rm } from "node:fs/promises";
function leftBeside(path) {
  return `${path}.as-declared.tmp`;
}
async function writeWhole(path, text) {
  const temporary = leftBeside(path);
  try {
    await rm(temporary, { force: true });
    const file = await open(temporary, "wx", 420);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => void 0);
    throw new Refusal("host/report-unwritable", `${path} could not be written: ${systemReason(cause)}.`, {
      cause,
      fix: "Name a file in a folder that exists, can be written to and has room."
    });
  }
}

export {
  writeWhole
};
