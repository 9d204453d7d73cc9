import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-EOJXPAVD.js";
import "./chunk-N33M24IL.js";
import "./chunk-WAN55T7F.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-RD2BA467.js";
import "./chunk-PPJMERNA.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-MSLNTCXP.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
