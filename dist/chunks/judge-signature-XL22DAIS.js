import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-5OIQCAVY.js";
import "./chunk-T5LKX75H.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-GLNKF3XW.js";
import "./chunk-ZQZ4BZIN.js";
import "./chunk-5PF5HXXD.js";
import "./chunk-YV2FM2DH.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-YAHIELZL.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-4ULRITJX.js";
import "./chunk-RVFP7IIC.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
