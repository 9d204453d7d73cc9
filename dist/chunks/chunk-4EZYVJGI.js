import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  reasons
} from "./chunk-F2HI63QH.js";
import {
  Refusal
} from "./chunk-DQETTMIY.js";

// src/signature/limits.ts
var SIGNATURE_LIMITS = {
  /** An SBOM may be signed inside a bundle, hence the size. */
  bundleBytes: 16 * 1024 * 1024,
  trustRootBytes: 1024 * 1024,
  jsonDepth: 64,
  logEntries: 32,
  timestamps: 32,
  certificates: 10,
  /** A proof needs one hash for each level of the log's tree. */
  proofHashes: 64,
  /** The log's signed note, with the signatures of its witnesses. */
  checkpointCharacters: 16 * 1024,
  subjects: 1024,
  digestsPerSubject: 32
};

// src/signature/bundle-file.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var MISSING = {
  fix: "Sign the artifact (cosign sign-blob --bundle, or actions/attest-build-provenance), and name the bundle under artifact.bundle in the manifest or with --bundle."
};
async function readBundleFile(path) {
  if (path === void 0) throw new Refusal("signature/missing", "No bundle was named for the artifact.", MISSING);
  const limit = SIGNATURE_LIMITS.bundleBytes;
  try {
    const bytes = await readUpTo(path, limit, "refuse links");
    if (bytes !== void 0) return bytes;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") {
      throw new Refusal("signature/missing", `There is no bundle at ${path}.`, { ...MISSING, cause });
    }
    throw new Refusal("signature/bundle-unreadable", `The bundle ${path} cannot be read: ${reasons(cause)}.`, {
      cause
    });
  }
  throw new Refusal("signature/bundle-too-large", `The bundle ${path} is larger than ${limit} bytes.`);
}
async function readUpTo(path, limit, links) {
  const follow = links === "refuse links" ? constants.O_NOFOLLOW : 0;
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | follow);
  try {
    if (!(await file.stat()).isFile()) throw new TypeError("it is not a regular file");
    const chunks = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, end: limit })) {
      chunks.push(chunk);
      size += chunk.length;
    }
    return size > limit ? void 0 : Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}

export {
  SIGNATURE_LIMITS,
  readBundleFile,
  readUpTo
};
