import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-SOKSFDLQ.js";
import "./chunk-5YP4W72H.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-NDKKSFGI.js";
import "./chunk-FEXJ73U3.js";
import "./chunk-VVPRNTL6.js";
import "./chunk-JSXO3IKS.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-TYLJAG3M.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-F2HJF4EF.js";
import "./chunk-JVTPSROD.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
