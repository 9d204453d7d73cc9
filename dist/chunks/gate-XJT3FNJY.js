import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-EPT7YVAK.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-GZOHLHTQ.js";
import "./chunk-AXAD4IAZ.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-ZQ2D7AKE.js";
import "./chunk-BDRGWG3A.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
