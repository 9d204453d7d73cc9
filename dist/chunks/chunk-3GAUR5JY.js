import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/policy/loading/policy-address.ts
import { posix } from "node:path";
function addressOf(reference, from) {
  switch (reference.kind) {
    case "repository": {
      const { owner, repo, commit, path } = reference;
      return { commit: { owner, repo, sha: commit }, path: posix.normalize(path) };
    }
    case "file":
      return { ...from, path: posix.join(posix.dirname(from.path), reference.path) };
  }
}
function isSameOwner({ commit: a }, { commit: b }) {
  if (a === void 0 || b === void 0) return a === b;
  const name = ({ owner, repo }) => `${owner}/${repo}`.toLowerCase();
  return name(a) === name(b);
}
function sourceOf({ commit, path }) {
  return commit === void 0 ? path : `${commit.owner}/${commit.repo}@${commit.sha}:${path}`;
}

export {
  addressOf,
  isSameOwner,
  sourceOf
};
