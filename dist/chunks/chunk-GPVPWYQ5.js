import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/observe/observation.ts
var MAX_SIGHTINGS = 5;
var NOTHING = { read: [], written: [], created: [], deleted: [], denied: [], missing: [] };
var UNOBSERVED = {
  ...{ processes: [], files: NOTHING, executed: [], connections: [], bound: [], unixSockets: [], lookups: [] },
  ...{ syscalls: {}, refused: [], started: false, exit: null, whole: false, dropped: 0, unreadable: [] },
  lines: { read: 0, used: 0 }
};

export {
  MAX_SIGHTINGS,
  UNOBSERVED
};
