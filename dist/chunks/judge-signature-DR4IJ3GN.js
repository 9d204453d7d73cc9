import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-WRGTJLJE.js";
import "./chunk-P5Q7XE3T.js";
import "./chunk-IZ5C2X4I.js";
import "./chunk-EZETBUSV.js";
import "./chunk-5OPFVJBF.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-RPPDQGKY.js";
import "./chunk-MEVYJQLD.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import "./chunk-QPMTDPWL.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
