import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-3ZPSZAEN.js";
import "./chunk-BBKEUBGW.js";
import "./chunk-RBQEDSKP.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-HMLASPSO.js";
import "./chunk-PM2LTVXL.js";
import "./chunk-KVZHOX5Y.js";
import "./chunk-7L5GLPPU.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-KJD3BUFC.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-LWK665FS.js";
import "./chunk-P2GOLVE3.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
