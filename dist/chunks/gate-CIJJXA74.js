import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-BT2SXWHR.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-2BBIGH42.js";
import "./chunk-AXAD4IAZ.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-OXXASFDR.js";
import "./chunk-JVRHF6M7.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
