import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-JVJSM6Y5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-LEMUSBGU.js";
import "./chunk-AXAD4IAZ.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-B5YKMBLW.js";
import "./chunk-6G3ETHDY.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
