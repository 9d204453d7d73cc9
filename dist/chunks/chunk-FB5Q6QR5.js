import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  inert,
  visible
} from "./chunk-V27FFKIZ.js";

// src/commands/progress.ts
function progress(line) {
  process.stderr.write(`${inert(visible(line))}
`);
}

export {
  progress
};
