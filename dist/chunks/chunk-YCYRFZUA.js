import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sandbox/egress/holder-protocol.ts
var DNS_ADDRESS = "10.0.0.53";
var DNS_PORT = 53;

export {
  DNS_ADDRESS,
  DNS_PORT
};
