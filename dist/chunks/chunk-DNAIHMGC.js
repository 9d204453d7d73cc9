import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/too-few-resources.ts
var NO_DESCRIPTORS = /* @__PURE__ */ new Set(["EMFILE", "ENFILE"]);
function tooFewResources(cause) {
  return new Refusal("host/too-few-resources", "The machine gives as-declared too few open files or processes.", {
    cause,
    fix: "Raise the limits of the shell or the service that starts it: ulimit -n for files, ulimit -u for processes."
  });
}

export {
  NO_DESCRIPTORS,
  tooFewResources
};
