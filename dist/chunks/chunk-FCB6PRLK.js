import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/observe/observation.ts
var MAX_SIGHTINGS = 5;

export {
  MAX_SIGHTINGS
};
