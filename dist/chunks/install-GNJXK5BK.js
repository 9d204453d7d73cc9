import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-OMBDTLSZ.js";
import "./chunk-6EGHQRZC.js";
import "./chunk-EVFM5D4A.js";
import "./chunk-FS7IZ2CM.js";
import "./chunk-EAFHNKK2.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
