import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sbom/document/smaller.ts
var SMALLER = "Leave out what the gate does not need, such as lists of files, or give each tool an SBOM of its own.";

export {
  SMALLER
};
