import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isAccessible
} from "./chunk-GXX5MYV7.js";
import {
  tryCommand
} from "./chunk-BTCEX3AE.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/sandbox/host/host-programs.ts
import { constants } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
var PACKAGES = {
  bwrap: "bubblewrap",
  strace: "strace",
  ip: "iproute2",
  unshare: "util-linux",
  nsenter: "util-linux",
  setpriv: "util-linux",
  prlimit: "util-linux",
  mkfifo: "coreutils"
};
var TRIAL_PROGRAMS = Object.keys(PACKAGES);
var OWN_FOLDER = "/usr/lib/as-declared";
var FOLDERS = [OWN_FOLDER, "/usr/bin", "/usr/sbin", "/bin", "/sbin"];
var OLDEST = { bwrap: [0, 8, 0], strace: [6, 1, 0] };
async function find(name) {
  for (const folder of FOLDERS) {
    const path = `${folder}/${name}`;
    if (await isAccessible(path, constants.X_OK)) return path;
  }
  return void 0;
}
async function whoeverReplaces(name, path) {
  for (const each of [path, dirname(path)]) {
    const { uid, mode } = await stat(each);
    if (uid === 0 && (mode & 18) === 0) continue;
    return new Refusal("host/untrusted-program", `${each} is not owned by root, or others may write to it.`, {
      fix: `Reinstall ${name} from the distribution's package.`
    });
  }
  return void 0;
}
function parseVersion(text) {
  return (/(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)?.slice(1, 4) ?? []).map((part) => Number(part ?? 0));
}
function isOlder(found, oldest) {
  for (const [index, part] of oldest.entries()) {
    const own = found[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}
function outdated(path, found, oldest) {
  if (found.length > 0 && !isOlder(found, oldest)) return void 0;
  return new Refusal(
    "host/outdated-program",
    `${path} is version ${found.join(".") || "unknown"}; ${oldest.join(".")} or newer is needed.`,
    { fix: `Use a newer release of the distribution: Debian 12, Ubuntu 24.04 or later have it.` }
  );
}
function missing(packages) {
  return new Refusal("host/missing-program", `The sandbox needs programs of ${packages.join(", ")}.`, {
    fix: `Run: sudo apt-get install ${packages.join(" ")}`
  });
}
async function locate(name) {
  const debianPackage = PACKAGES[name];
  const path = await find(name);
  if (path === void 0) return { name, debianPackage, refusal: missing([debianPackage]) };
  const refusal = await whoeverReplaces(name, path);
  return { name, debianPackage, path, ...refusal !== void 0 && { refusal } };
}
async function inspect(name) {
  const report = await locate(name);
  const oldest = OLDEST[name];
  const { path } = report;
  if (path === void 0 || report.refusal !== void 0 || oldest === void 0) return report;
  const version = parseVersion((await tryCommand([path, "--version"])).stdout);
  const refusal = outdated(path, version, oldest);
  return { ...report, version, ...refusal !== void 0 && { refusal } };
}
function inspectPrograms() {
  return Promise.all(TRIAL_PROGRAMS.map(inspect));
}
async function missingPackages(names = TRIAL_PROGRAMS) {
  const lacking = /* @__PURE__ */ new Set();
  for (const name of names) if (await find(name) === void 0) lacking.add(PACKAGES[name]);
  return [...lacking].sort();
}
function usablePrograms(reports) {
  const lacking = reports.filter(({ path }) => path === void 0).map(({ debianPackage }) => debianPackage);
  if (lacking.length > 0) throw missing([...new Set(lacking)].sort());
  const refused = reports.find(({ refusal }) => refusal !== void 0);
  if (refused?.refusal !== void 0) throw refused.refusal;
  return Object.fromEntries(reports.map(({ name, path }) => [name, path]));
}
async function trustedPrograms(names) {
  return usablePrograms(await Promise.all(names.map(locate)));
}
async function refuseOutdated(name) {
  const { refusal } = await inspect(name);
  if (refusal !== void 0) throw refusal;
}

// src/sandbox/host/as-root.ts
var SUDO = "/usr/bin/sudo";
async function asRoot(words, input = "") {
  const { getExecOutput } = await import("./exec-DMU55IXZ.js");
  const [command, ...args] = process.getuid?.() === 0 ? words : [SUDO, "-n", ...words];
  try {
    return await getExecOutput(command ?? "", args, {
      silent: true,
      ignoreReturnCode: true,
      input: Buffer.from(input),
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", DEBIAN_FRONTEND: "noninteractive" }
    });
  } catch (error) {
    return { exitCode: 127, stderr: String(error) };
  }
}

export {
  OWN_FOLDER,
  parseVersion,
  isOlder,
  inspectPrograms,
  missingPackages,
  usablePrograms,
  trustedPrograms,
  refuseOutdated,
  asRoot
};
