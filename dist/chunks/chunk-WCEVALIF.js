import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/defined.ts
function defined(object) {
  const entries = Object.entries(object).filter(([, value]) => value !== void 0);
  return Object.fromEntries(entries);
}
function isDefined(value) {
  return value !== void 0;
}

export {
  defined,
  isDefined
};
