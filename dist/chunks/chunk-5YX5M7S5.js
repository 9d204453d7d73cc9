import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  missingPackages
} from "./chunk-UYFF6L3O.js";
import {
  Refusal
} from "./chunk-JIKLL23P.js";

// src/sandbox/install.ts
import { constants } from "node:fs";
import { access } from "node:fs/promises";
var APT = "/usr/bin/apt-get";
var SUDO = "/usr/bin/sudo";
async function asRoot(words) {
  const { getExecOutput } = await import("./exec-DMU55IXZ.js");
  const [command, ...args] = process.getuid?.() === 0 ? words : [SUDO, "-n", ...words];
  try {
    return await getExecOutput(command ?? "", args, {
      silent: true,
      ignoreReturnCode: true,
      env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", DEBIAN_FRONTEND: "noninteractive" }
    });
  } catch (error) {
    return { exitCode: 127, stderr: String(error) };
  }
}
async function wouldInstall(missing) {
  if (missing.length === 0) return "auto has nothing to install";
  const isThere = await access(APT, constants.X_OK).then(
    () => true,
    () => false
  );
  if (!isThere) return `auto could not install ${missing.join(", ")}: there is no ${APT}`;
  const may = process.getuid?.() === 0 || (await asRoot(["/usr/bin/true"])).exitCode === 0;
  return may ? `auto would install ${missing.join(", ")} with apt-get` : `auto could not install ${missing.join(", ")}: this user is neither root nor has sudo without a password`;
}
async function installMissing(say, names) {
  const missing = await missingPackages(names);
  if (missing.length === 0) return;
  const install = [APT, "install", "-y", "--no-install-recommends", ...missing];
  say(`installing ${missing.join(", ")} with apt-get`);
  let result = await asRoot(install);
  if (result.exitCode !== 0 && (await asRoot([APT, "update"])).exitCode === 0) result = await asRoot(install);
  if (result.exitCode === 0 && (await missingPackages(names)).length === 0) return;
  throw new Refusal(
    "host/install-failed",
    `The sandbox needs ${missing.join(", ")}, and installing them did not work.`,
    {
      fix: `Run: sudo apt-get update && sudo apt-get install ${missing.join(" ")}`,
      evidence: { said: result.stderr.trim().slice(-500) }
    }
  );
}

export {
  wouldInstall,
  installMissing
};
