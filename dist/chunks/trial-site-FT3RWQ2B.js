import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  holdNamespaces,
  openTrialSite
} from "./chunk-4BXBF6NP.js";
import "./chunk-A6G6SXGR.js";
import "./chunk-QPM5KUBW.js";
import "./chunk-UYFF6L3O.js";
import "./chunk-ADPEGJUB.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";
export {
  holdNamespaces,
  openTrialSite
};
