import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-5CFIKITO.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-S63N44D3.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-MUMYKSWT.js";
import "./chunk-4A2AXVDC.js";
import "./chunk-QPKDDGE2.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-EAFHNKK2.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
