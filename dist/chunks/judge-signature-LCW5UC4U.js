import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-CQ2R7DGS.js";
import "./chunk-COHIZ6C4.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-C3YI67VZ.js";
import "./chunk-3XSYLRR6.js";
import "./chunk-FDGILUQP.js";
import "./chunk-36QCWV4E.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-3DRFZ6HM.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GMQQNDPL.js";
import "./chunk-6GTF6BMB.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
