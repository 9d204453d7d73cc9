import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  offersFrom,
  offersIn
} from "./chunk-D7PSKEJQ.js";
import "./chunk-TIE6UAOV.js";
import "./chunk-TZYT6MYN.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-XCM5P4L5.js";
import "./chunk-G4OC6G5I.js";
import "./chunk-26LVTRER.js";
export {
  offersFrom,
  offersIn
};
