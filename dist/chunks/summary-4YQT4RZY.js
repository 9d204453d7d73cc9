import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-V5MRVD3W.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-FYVVBPNF.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-OD3KM5U5.js";
import "./chunk-T6IVHDW6.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-RNOJDHFP.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-SUGABNBC.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
