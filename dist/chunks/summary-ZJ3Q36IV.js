import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-LEAJIJR2.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-VQSRQ6FR.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-Y4ZWWV4Q.js";
import "./chunk-CHAPFGWT.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-F5VYJJUI.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-3QBLY5KF.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
