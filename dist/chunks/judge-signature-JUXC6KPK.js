import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-AKOGJS4B.js";
import "./chunk-UXBWPO3P.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-JM2QHBQM.js";
import "./chunk-J3TJ34LC.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-3IG423MV.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-CRXQRBP7.js";
import "./chunk-JIPDXG45.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
