import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  pathCovers
} from "./chunk-4IQZMC4H.js";
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";
import {
  hostCommand
} from "./chunk-BTCEX3AE.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/sandbox/host/work-folder.ts
import { readFileSync as readFileSync2, realpathSync } from "node:fs";
import { chmod, lstat, mkdir, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// src/sandbox/isolation/mountinfo.ts
function unescaped(text) {
  return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}
function parseMountinfo(text) {
  return text.split("\n").flatMap((line) => {
    const [, , device, folder, at, options] = line.split(" ");
    if (device === void 0 || folder === void 0 || at === void 0 || options === void 0) return [];
    return [{ device, folder: unescaped(folder), at: unescaped(at), options: options.split(",") }];
  });
}

// src/sandbox/host/remove-tree.ts
import { rm } from "node:fs/promises";
async function removeTree(path) {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    await hostCommand(["/usr/bin/chmod", "-R", "u+rwX", "--", path]).catch(() => void 0);
    await hostCommand(["/usr/bin/rm", "-rf", "--one-file-system", "--", path]);
  }
}

// src/sandbox/host/run-name.ts
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
var PATTERN = /^as-declared-(\d+)-(\d+)-[0-9a-f]{8}$/;
function startTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return void 0;
  }
}
function runName() {
  return `as-declared-${process.pid}-${startTime(process.pid) ?? "0"}-${randomBytes(4).toString("hex")}`;
}
function isLeftover(name) {
  const [, pid, start] = PATTERN.exec(name) ?? [];
  return pid !== void 0 && startTime(Number(pid)) !== start;
}

// src/sandbox/host/work-folder.ts
var TRAVERSABLE = 457;
async function createWorkFolder() {
  const path = join(resolve(tmpdir()), runName());
  try {
    await mkdir(path, { mode: 448 });
    await chmod(path, TRAVERSABLE);
  } catch (cause) {
    const reason = messageOf(cause);
    throw new Refusal("host/temporary-folder", `No folder can be made in ${tmpdir()}: ${reason}`, {
      cause,
      fix: "Point TMPDIR to a folder that is there and can be written to."
    });
  }
  const mount = mountOf(path);
  if (mount?.options.includes("noexec") === true) {
    await removeTree(path);
    throw new Refusal("host/temporary-folder", `No program can be started in ${tmpdir()}: it is mounted noexec.`, {
      fix: "Point TMPDIR to a folder from which programs can be started: the tool is unpacked there."
    });
  }
  return { path, remove: () => removeTree(path) };
}
function mountOf(path) {
  const real = realpathSync(path);
  return parseMountinfo(readFileSync2("/proc/self/mountinfo", "utf8")).filter(({ at }) => at === "/" || pathCovers(at, real)).reduce((last, next) => next.at.length >= (last?.at.length ?? 0) ? next : last, void 0);
}
async function makeTraversable(path) {
  await mkdir(path, { mode: TRAVERSABLE });
  return path;
}
var UMASK = 18;
async function inWorkFolder(work) {
  const umask = process.umask(UMASK);
  try {
    const folder = await createWorkFolder();
    try {
      return await work(folder.path);
    } finally {
      await folder.remove();
    }
  } finally {
    process.umask(umask);
  }
}
async function sweepWorkFolders() {
  for (const name of await readdir(tmpdir())) {
    if (!isLeftover(name)) continue;
    const path = join(tmpdir(), name);
    const found = await lstat(path).catch(() => void 0);
    if (found?.isDirectory() === true && found.uid === process.getuid?.())
      await removeTree(path).catch(() => void 0);
  }
}

export {
  runName,
  isLeftover,
  parseMountinfo,
  createWorkFolder,
  makeTraversable,
  inWorkFolder,
  sweepWorkFolders
};
