import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/signature/reasons.ts
var MAX_REASON = 300;
function reasons(error) {
  if (!(error instanceof Error)) return String(error).slice(0, MAX_REASON);
  const message = error.message.slice(0, MAX_REASON);
  return error.cause === void 0 ? message : `${message}: ${reasons(error.cause)}`;
}

export {
  reasons
};
