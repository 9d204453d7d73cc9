import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  offersFrom,
  offersIn
} from "./chunk-6XTNNTNS.js";
import "./chunk-2B336HSA.js";
import "./chunk-TWZTKXKE.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-ZRSZVSAR.js";
import "./chunk-JHR6K44Y.js";
import "./chunk-26LVTRER.js";
export {
  offersFrom,
  offersIn
};
