import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/quoted.ts
var MAX_QUOTED = 120;
function quoted(text) {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}\u2026` : text);
}

export {
  quoted
};
