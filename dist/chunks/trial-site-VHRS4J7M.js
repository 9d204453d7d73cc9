import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openHolder,
  openTrialSite
} from "./chunk-722MFHDK.js";
import "./chunk-AZQTFUSI.js";
import "./chunk-OU4EI67P.js";
import "./chunk-MLLUSVA4.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-4U4UNNTW.js";
import "./chunk-YCN5EOQR.js";
import "./chunk-26LVTRER.js";
export {
  openHolder,
  openTrialSite
};
