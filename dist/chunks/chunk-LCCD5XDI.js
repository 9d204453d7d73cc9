import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readDocumentBytes,
  sourceOf
} from "./chunk-W6VYBNMO.js";
import {
  Refusal
} from "./chunk-UF4BEYJ3.js";

// src/github/read-at-commit.ts
var MAX_POLICY_BYTES = 1024 * 1024;
var API_TIMEOUT = 3e4;
function unavailable(path, { owner, repo, sha }, why, cause) {
  const message = `The policy ${path} could not be read from ${owner}/${repo} at ${sha}: ${why}.`;
  return new Refusal("policy/base-unavailable", message, {
    cause,
    fix: "Merge the policy before what it judges, and give the job a token that may read it (`contents: read`)."
  });
}
async function request(path, { owner, repo, sha }, token) {
  const { getOctokit } = await import("./github-NMFW6DPQ.js");
  const octokit = getOctokit(token);
  const signal = AbortSignal.timeout(API_TIMEOUT);
  const reply = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha, request: { signal } });
  return reply.data;
}
function isFile(data) {
  if (typeof data !== "object" || data === null) return false;
  const { type, encoding, content, size } = data;
  return type === "file" && encoding === "base64" && typeof content === "string" && typeof size === "number";
}
async function readAtCommit(path, commit, token) {
  if (token === "") throw unavailable(path, commit, "no token is given");
  const data = await request(path, commit, token).catch((cause) => {
    throw unavailable(path, commit, cause instanceof Error ? cause.message : String(cause), cause);
  });
  if (!isFile(data)) throw unavailable(path, commit, `it is not a file of at most ${MAX_POLICY_BYTES} bytes there`);
  const bytes = Buffer.from(data.content, "base64");
  if (bytes.length !== data.size) throw unavailable(path, commit, "the reply was cut short");
  return bytes;
}

// src/policy/loading/host-store.ts
var HostStore = class {
  #tokenFor;
  /** @param tokenFor gives what may read a repository; empty where there is nothing */
  constructor(tokenFor) {
    this.#tokenFor = tokenFor;
  }
  async read(address) {
    const { commit, path } = address;
    if (commit === void 0) return { bytes: await readDocumentBytes(path, "policy"), file: path, findings: [] };
    const bytes = await readAtCommit(path, commit, this.#tokenFor(commit));
    return { bytes, file: sourceOf(address), findings: [] };
  }
};
function commandLineStore() {
  return new HostStore(() => process.env.GITHUB_TOKEN ?? "");
}

export {
  MAX_POLICY_BYTES,
  HostStore,
  commandLineStore
};
