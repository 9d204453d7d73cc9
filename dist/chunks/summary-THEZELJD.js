import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-V242I3ZB.js";
import "./chunk-N33M24IL.js";
import "./chunk-Y6A7HIGR.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-FCB6PRLK.js";
import "./chunk-HXGORCFE.js";
import "./chunk-QUIDSCLQ.js";
import "./chunk-JGF4EOOH.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-SVBPDEML.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
