import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  holdNamespaces,
  openTrialSite
} from "./chunk-NT244O2G.js";
import "./chunk-URV7SKTM.js";
import "./chunk-QPM5KUBW.js";
import "./chunk-UYFF6L3O.js";
import "./chunk-7EWUH23U.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";
export {
  holdNamespaces,
  openTrialSite
};
