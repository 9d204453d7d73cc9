import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-GVMBHTJM.js";
import "./chunk-N2XUTHWY.js";
import "./chunk-UQIZ6KXW.js";
import "./chunk-SJM7WFDD.js";
import "./chunk-O4UPWPKP.js";
import "./chunk-K6LRMBUH.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-SFH4PIPA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-H3ZMFUBM.js";
import "./chunk-F2HI63QH.js";
import "./chunk-FQRILSFK.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-F2ZC6MG4.js";
import "./chunk-52QAGJJZ.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
