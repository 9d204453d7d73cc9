import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sandbox/chain/descriptors.ts
import { closeSync, readdirSync, readFileSync } from "node:fs";
var CLOSE_ON_EXEC = 524288;
function openFlags(descriptor) {
  const [, flags = "0"] = /flags:\s+(\d+)/.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "latin1")) ?? [];
  return Number.parseInt(flags, 8);
}
function staysOpen(descriptor) {
  try {
    return (openFlags(descriptor) & CLOSE_ON_EXEC) === 0;
  } catch {
    return false;
  }
}
function closeInherited() {
  if (process.platform !== "linux") return;
  for (const name of readdirSync("/proc/self/fd")) {
    const descriptor = Number(name);
    if (descriptor > 2 && staysOpen(descriptor)) {
      try {
        closeSync(descriptor);
      } catch {
      }
    }
  }
}

export {
  openFlags,
  closeInherited
};
