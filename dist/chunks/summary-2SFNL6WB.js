import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-4PAUN2YU.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-AYYMSKQX.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-X4OSSFV7.js";
import "./chunk-4A2AXVDC.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-QPKDDGE2.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-EAFHNKK2.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
