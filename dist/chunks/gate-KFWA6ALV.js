import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-TRZ72I6Y.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-HYWBZEUO.js";
import "./chunk-4VBQGYD7.js";
import "./chunk-RKEWGYQ6.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
