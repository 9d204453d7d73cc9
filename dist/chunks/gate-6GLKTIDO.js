import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-4GJF4G5F.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-T6X672PA.js";
import "./chunk-QRSXXKUO.js";
import "./chunk-AXAD4IAZ.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-K2KAGBVV.js";
import "./chunk-MUSAKDL7.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
