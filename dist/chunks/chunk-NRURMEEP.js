import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  repositoryIn
} from "./chunk-R5GVOWZN.js";
import {
  usage
} from "./chunk-5TVT7YHF.js";
import {
  defined
} from "./chunk-WCEVALIF.js";

// src/commands/attestations-option.ts
function attestationsIn(text, isOffline) {
  if (text === void 0) return void 0;
  const repository = repositoryIn(text);
  if (repository === void 0) throw usage("--attestations takes OWNER/REPOSITORY.");
  if (isOffline) throw usage("--attestations asks GitHub, and --offline nobody; give the bundle of one with --bundle.");
  return { ...repository, token: process.env.GITHUB_TOKEN ?? "" };
}

// src/commands/trust-options.ts
var TRUST_USAGE = `  --trusted-root FILE   whom to trust: a trusted_root.json, or several in JSON lines
                        (default: Sigstore's public instance as it is today, over TUF)
  --offline             Sigstore's public instance as as-declared knows it; nothing is fetched
  --tuf-mirror URL      the TUF repository that serves the trusted root
  --tuf-root FILE       its root.json, to begin with      (default: the public instance's, which is built in)
`;
var TRUST_OPTIONS = {
  "trusted-root": { type: "string" },
  offline: { type: "boolean", default: false },
  "tuf-mirror": { type: "string" },
  "tuf-root": { type: "string" }
};
function trustedRootOf(values) {
  const { "trusted-root": file, offline, "tuf-mirror": mirror, "tuf-root": root } = values;
  const ways = [file !== void 0, offline, (mirror ?? root) !== void 0].filter(Boolean).length;
  if (ways > 1) throw usage("--trusted-root, --offline and --tuf-mirror each say whom to trust; give one of them.");
  if (mirror !== void 0 && !/^https?:\/\/\S+$/.test(mirror)) throw usage("--tuf-mirror takes an http address.");
  if (file !== void 0) return { kind: "file", file };
  return offline ? { kind: "embedded" } : { kind: "tuf", ...defined({ mirror, root }) };
}

export {
  attestationsIn,
  TRUST_USAGE,
  TRUST_OPTIONS,
  trustedRootOf
};
