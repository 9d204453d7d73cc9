import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Refusal
} from "./chunk-T27ZGTXS.js";

// src/commands/options.ts
import { parseArgs } from "node:util";
function usage(message) {
  return new Refusal("host/usage", message, { fix: "--help lists what there is." });
}
function readOptions(words, options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}
function refusePositionals([first]) {
  if (first !== void 0) throw usage(`"${first}" is one word too many.`);
}
function oneOf(what, value, allowed) {
  const known = allowed.find((each) => each === value);
  if (known === void 0) throw usage(`${what} is "${value}"; it is one of ${allowed.join(", ")}.`);
  return known;
}

export {
  usage,
  readOptions,
  refusePositionals,
  oneOf
};
