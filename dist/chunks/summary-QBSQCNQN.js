import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-2DY6JFAS.js";
import "./chunk-OLECFOSM.js";
import "./chunk-3EDLSCSL.js";
import "./chunk-WL54QS2K.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-QN2WRDQ3.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
