import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  holdNamespaces,
  openTrialSite
} from "./chunk-NPCE5OOT.js";
import "./chunk-N4JTCP73.js";
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
