import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-N35QD7JB.js";
import "./chunk-N33M24IL.js";
import "./chunk-QHW5SDJF.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-BOXGLPYB.js";
import "./chunk-OKHUVWRD.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-GQ2CVKJO.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
