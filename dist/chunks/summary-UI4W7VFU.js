import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-WWL3AWGM.js";
import "./chunk-N33M24IL.js";
import "./chunk-FGOLOXKQ.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-XRBIAMMH.js";
import "./chunk-VB4KQH2N.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-YCN5EOQR.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
