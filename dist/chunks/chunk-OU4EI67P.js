import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Refusal
} from "./chunk-4U4UNNTW.js";

// src/sandbox/host-programs.ts
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";

// src/sandbox/host-command.ts
var HostCommandError = class extends Error {
  constructor(words, result) {
    super(`${words.join(" ")}: exit ${result.exitCode}: ${result.stderr.trim().slice(-500)}`);
    this.name = "HostCommandError";
  }
};
var ENVIRONMENT = { LC_ALL: "C" };
async function hostCommand(words, input) {
  const { getExecOutput } = await import("./exec-DMU55IXZ.js");
  const [program = "", ...args] = words;
  const result = await getExecOutput(program, args, {
    silent: true,
    ignoreReturnCode: true,
    env: ENVIRONMENT,
    ...input !== void 0 && { input: Buffer.from(input) }
  });
  if (result.exitCode !== 0) throw new HostCommandError(words, result);
  return result.stdout;
}

// src/sandbox/host-programs.ts
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
var FOLDERS = ["/usr/bin", "/usr/sbin", "/bin", "/sbin"];
var OLDEST = { bwrap: [0, 8, 0], strace: [6, 1, 0] };
async function find(name) {
  for (const folder of FOLDERS) {
    const path = `${folder}/${name}`;
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false
    );
    if (runnable) return path;
  }
  return void 0;
}
async function refuseReplaceable(name, path) {
  const { uid, mode } = await stat(path);
  if (uid === 0 && (mode & 18) === 0) return;
  throw new Refusal("host/untrusted-program", `${path} is not owned by root, or others may write to it.`, {
    fix: `Reinstall ${name} from the distribution's package.`
  });
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
async function refuseOutdated(name, path) {
  const found = parseVersion(await hostCommand([path, "--version"]));
  if (found.length > 0 && !isOlder(found, OLDEST[name])) return;
  throw new Refusal(
    "host/outdated-program",
    `${path} is version ${found.join(".") || "unknown"}; ${OLDEST[name].join(".")} or newer is needed.`,
    { fix: `Use a newer release of the distribution: Debian 12, Ubuntu 24.04 or later have it.` }
  );
}
async function missingPackages(names = TRIAL_PROGRAMS) {
  const missing = /* @__PURE__ */ new Set();
  for (const name of names) if (await find(name) === void 0) missing.add(PACKAGES[name]);
  return [...missing].sort();
}
async function trustedPrograms(names) {
  const missing = await missingPackages(names);
  if (missing.length > 0) {
    throw new Refusal("host/missing-program", `The sandbox needs programs of ${missing.join(", ")}.`, {
      fix: `Run: sudo apt-get install ${missing.join(" ")}`
    });
  }
  const paths = {};
  for (const name of names) {
    const path = await find(name);
    if (path === void 0) throw new Refusal("host/missing-program", `${name} disappeared while it was looked for.`);
    await refuseReplaceable(name, path);
    paths[name] = path;
  }
  return paths;
}
async function hostPrograms() {
  const programs = await trustedPrograms(TRIAL_PROGRAMS);
  await Promise.all([refuseOutdated("bwrap", programs.bwrap), refuseOutdated("strace", programs.strace)]);
  return programs;
}

export {
  hostCommand,
  refuseOutdated,
  missingPackages,
  trustedPrograms,
  hostPrograms
};
