import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-NMG336RX.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-R4BML3BV.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-J735FVYY.js";
import "./chunk-YB7T53NB.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-J52UNNMC.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PMGFLODC.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
