import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  asRoot,
  missingPackages
} from "./chunk-XQ3OXK4P.js";
import {
  FAKETIME_PACKAGE,
  findFaketime,
  isAccessible
} from "./chunk-GXX5MYV7.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/sandbox/host/install.ts
import { constants } from "node:fs";
var APT = "/usr/bin/apt-get";
async function wouldInstall(missing) {
  if (missing.length === 0) return "auto has nothing to install";
  if (!await isAccessible(APT, constants.X_OK))
    return `auto could not install ${missing.join(", ")}: there is no ${APT}`;
  const may = process.getuid?.() === 0 || (await asRoot(["/usr/bin/true"])).exitCode === 0;
  return may ? `auto would install ${missing.join(", ")} with apt-get` : `auto could not install ${missing.join(", ")}: this user is neither root nor has sudo without a password`;
}
async function aptInstall(packages, say) {
  const install = [APT, "install", "-y", "--no-install-recommends", ...packages];
  say(`installing ${packages.join(", ")} with apt-get`);
  const result = await asRoot(install);
  return result.exitCode !== 0 && (await asRoot([APT, "update"])).exitCode === 0 ? asRoot(install) : result;
}
async function installFaketime(say) {
  if (await findFaketime() === void 0) await aptInstall([FAKETIME_PACKAGE], say);
}
async function installMissing(say, names) {
  const missing = await missingPackages(names);
  if (missing.length === 0) return;
  const result = await aptInstall(missing, say);
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
  installFaketime,
  installMissing
};
