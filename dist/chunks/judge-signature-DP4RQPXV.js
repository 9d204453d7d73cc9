import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeSignature
} from "./chunk-FD3IPHDR.js";
import "./chunk-AUXC6W6Q.js";
import "./chunk-JUY3JY6V.js";
import "./chunk-FSM334O6.js";
import "./chunk-TIE6UAOV.js";
import "./chunk-TZYT6MYN.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-MSDGQJVI.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-Q2V3TXOV.js";
import "./chunk-F2HI63QH.js";
import "./chunk-J247QG3Q.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-XCM5P4L5.js";
import "./chunk-G4OC6G5I.js";
import "./chunk-26LVTRER.js";
export {
  judgeSignature
};
