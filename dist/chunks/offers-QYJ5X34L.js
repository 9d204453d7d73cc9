import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  offersAt,
  offersIn
} from "./chunk-XKORAA3K.js";
import "./chunk-ZQZ4BZIN.js";
import "./chunk-YV2FM2DH.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-4ULRITJX.js";
import "./chunk-RVFP7IIC.js";
import "./chunk-26LVTRER.js";
export {
  offersAt,
  offersIn
};
