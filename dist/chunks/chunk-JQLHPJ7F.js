import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  writeWhole
} from "./chunk-55BTHPJ6.js";
import {
  systemReason
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";
import {
  __callDispose,
  __using
} from "./chunk-26LVTRER.js";

// src/report/outlet.ts
import { constants } from "node:fs";
import { access, lstat, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
var MAX_OLD_BYTES = 64 * 1024 * 1024;
var SUMMARY = /^<h2>\S+ as-declared: /u;
function isReport(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && "verdict" in value;
  } catch {
    return false;
  }
}
function isOld(text, kind) {
  return text === "" || (kind === "report" ? isReport(text) : SUMMARY.test(text));
}
function taken(path, kind, why, cause) {
  return new Refusal("host/report-unwritable", `The ${kind} cannot be written to ${path}, which ${why}.`, {
    cause,
    fix: "Name a file that is not there yet, or one that as-declared itself has written."
  });
}
async function readOld(file) {
  const stat = await file.stat();
  return stat.isFile() && stat.size <= MAX_OLD_BYTES ? await file.readFile("utf8") : void 0;
}
async function removeOld(path, kind) {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK), true);
    const text = await readOld(file);
    if (text === void 0 || !isOld(text, kind)) throw taken(path, kind, `holds something else than a ${kind}`);
    await rm(path);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function refuseUnwritableFolder(path, kind) {
  const folder = dirname(path);
  try {
    await access(join(folder, "."), constants.W_OK);
  } catch (cause) {
    const message = `The ${kind} cannot be written to ${path}: ${folder}: ${systemReason(cause)}.`;
    const fix = "Name a file in a folder that exists and can be written to.";
    throw new Refusal("host/report-unwritable", message, { cause, fix });
  }
}
async function clear(path, kind) {
  const found = await lstat(path).catch(() => void 0);
  if (found === void 0) return refuseUnwritableFolder(path, kind);
  if (!found.isFile()) throw taken(path, kind, "is not a regular file");
  try {
    await removeOld(path, kind);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw taken(path, kind, `has an earlier one that cannot be removed: ${systemReason(cause)}`, cause);
  }
}
async function clearOutlets({ report, summary }) {
  if (report !== void 0) await clear(report, "report");
  if (summary !== void 0) await clear(summary, "summary");
}
async function writeOutlet(path, kind, text) {
  await clear(path, kind);
  await writeWhole(path, text);
}

export {
  clearOutlets,
  writeOutlet
};
