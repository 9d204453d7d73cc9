import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/quoted.ts
var MAX_QUOTED = 120;
function quoted(value) {
  if (typeof value === "string" && value.length > MAX_QUOTED) return JSON.stringify(`${value.slice(0, MAX_QUOTED)}\u2026`);
  return (JSON.stringify(value) ?? "nothing").slice(0, 2 * MAX_QUOTED);
}

export {
  quoted
};
