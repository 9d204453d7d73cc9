import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/github/repository-name.ts
function repositoryIn(text) {
  const [, owner, repo] = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(text) ?? [];
  return owner === void 0 || repo === void 0 ? void 0 : { owner, repo };
}

export {
  repositoryIn
};
