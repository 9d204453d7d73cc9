import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  offersAt,
  offersIn
} from "./chunk-LPZGHBDE.js";
import "./chunk-FEXJ73U3.js";
import "./chunk-JSXO3IKS.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-F2HJF4EF.js";
import "./chunk-JVTPSROD.js";
import "./chunk-26LVTRER.js";
export {
  offersAt,
  offersIn
};
