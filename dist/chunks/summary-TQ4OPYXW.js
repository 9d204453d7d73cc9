import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-EFJSQGKZ.js";
import "./chunk-N33M24IL.js";
import "./chunk-6KPHJOV7.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-P236W53P.js";
import "./chunk-SEUO74R6.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
