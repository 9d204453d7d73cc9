import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-LGMCRXNP.js";
import "./chunk-SLUOW4TO.js";
import "./chunk-53QSHI2S.js";
import "./chunk-6EHKNFBD.js";
import "./chunk-PG7QEBVE.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
