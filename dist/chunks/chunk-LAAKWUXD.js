import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  sourceOf
} from "./chunk-3GAUR5JY.js";
import {
  readDocumentBytes
} from "./chunk-QGV6EUNW.js";
import {
  withoutToken
} from "./chunk-PBSXYOHX.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/github/read-at-commit.ts
var MAX_FILE_BYTES = 1024 * 1024;
var API_TIMEOUT = 3e4;
var NOT_FOUND = 404;
var RULE = {
  policy: "policy/base-unavailable",
  manifest: "manifest/base-unavailable",
  scenario: "runtime/base-unavailable",
  "trusted root": "policy/base-unavailable"
};
var FIXES = {
  policy: "Merge the policy before what it judges, and give the job a token that may read it (`contents: read`).",
  manifest: "Give the job `permissions: contents: read`, and run it again.",
  scenario: "Give the job `permissions: contents: read`, and run it again.",
  "trusted root": "Merge the trusted root before what it judges, and give the job `permissions: contents: read`."
};
function unavailable({ path, kind, commit }, why) {
  const { owner, repo, sha } = commit;
  const message = `The ${kind} ${path} could not be read from ${owner}/${repo} at ${sha}: ${why}.`;
  return new Refusal(RULE[kind], message, { fix: FIXES[kind] });
}
function refuseOtherServer(answered, asked) {
  const { origin } = new URL(answered);
  if (origin !== new URL(asked).origin) throw new Error(`the server sent us to another one, ${origin}`);
}
async function request({ path, commit: { owner, repo, sha }, token }) {
  const { getOctokit } = await import("./github-NMFW6DPQ.js");
  const octokit = getOctokit(token);
  const signal = AbortSignal.timeout(API_TIMEOUT);
  try {
    const reply = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha, request: { signal } });
    refuseOtherServer(reply.url, octokit.request.endpoint.DEFAULTS.baseUrl);
    return reply.data;
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === NOT_FOUND) return void 0;
    throw error;
  }
}
function isFile(data) {
  if (typeof data !== "object" || data === null) return false;
  const { type, encoding, content, size } = data;
  return type === "file" && encoding === "base64" && typeof content === "string" && typeof size === "number";
}
async function readAtCommit(wanted) {
  if (wanted.token === "") throw unavailable(wanted, "no token is given");
  const data = await request(wanted).catch((cause) => {
    throw unavailable(wanted, withoutToken(cause, wanted.token));
  });
  if (data === void 0) return null;
  if (!isFile(data)) throw unavailable(wanted, `it is not a file of at most ${MAX_FILE_BYTES} bytes there`);
  const bytes = Buffer.from(data.content, "base64");
  if (bytes.length !== data.size) throw unavailable(wanted, "the reply was cut short");
  return bytes;
}
async function requireAtCommit(wanted) {
  const bytes = await readAtCommit(wanted);
  if (bytes === null) throw unavailable(wanted, "it is not there");
  return bytes;
}

// src/policy/loading/host-store.ts
var HostStore = class {
  #tokenFor;
  #files = /* @__PURE__ */ new Map();
  /** @param tokenFor gives what may read a repository; empty where there is nothing */
  constructor(tokenFor) {
    this.#tokenFor = tokenFor;
  }
  read(address) {
    const key = JSON.stringify(address);
    const file = this.#files.get(key) ?? this.#read(address);
    this.#files.set(key, file);
    return file;
  }
  async #read(address) {
    const { commit, path } = address;
    if (commit === void 0) return { bytes: await readDocumentBytes(path, "policy"), file: path, findings: [] };
    const bytes = await requireAtCommit({ path, kind: "policy", commit, token: this.#tokenFor(commit) });
    return { bytes, file: sourceOf(address), findings: [] };
  }
};
function commandLineStore() {
  return new HostStore(() => process.env.GITHUB_TOKEN ?? "");
}

export {
  MAX_FILE_BYTES,
  readAtCommit,
  requireAtCommit,
  HostStore,
  commandLineStore
};
