import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-S3I3N77L.js";
import "./chunk-5ZJLYZSM.js";
import "./chunk-BYDASVJ4.js";
import "./chunk-RQ6EPS7T.js";
import "./chunk-2B336HSA.js";
import "./chunk-TWZTKXKE.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-PQQSGX6O.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-TQPXASCD.js";
import "./chunk-F2HI63QH.js";
import "./chunk-FQRILSFK.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-ZRSZVSAR.js";
import "./chunk-JHR6K44Y.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
