import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/message-of.ts
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

export {
  messageOf
};
