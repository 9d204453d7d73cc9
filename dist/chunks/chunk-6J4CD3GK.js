import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sandbox/egress/log.ts
var UNREADABLE_NAME = "<unreadable>";

export {
  UNREADABLE_NAME
};
