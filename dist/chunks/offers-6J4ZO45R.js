import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  offersFrom,
  offersIn
} from "./chunk-QTB3GA5N.js";
import "./chunk-KVZHOX5Y.js";
import "./chunk-7L5GLPPU.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-LWK665FS.js";
import "./chunk-P2GOLVE3.js";
import "./chunk-26LVTRER.js";
export {
  offersFrom,
  offersIn
};
