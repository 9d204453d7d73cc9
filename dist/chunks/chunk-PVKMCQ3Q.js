import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/message-of.ts
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
function systemReason(thrown) {
  const message = messageOf(thrown);
  const [, said] = /^E[A-Z0-9]+: ([^,]+),/.exec(message) ?? [];
  return said ?? message;
}

export {
  messageOf,
  systemReason
};
