import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  offersFrom,
  offersIn
} from "./chunk-LBYHPVNU.js";
import "./chunk-3XSYLRR6.js";
import "./chunk-36QCWV4E.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GMQQNDPL.js";
import "./chunk-6GTF6BMB.js";
import "./chunk-26LVTRER.js";
export {
  offersFrom,
  offersIn
};
