import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-TZTRTPCX.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-EMLIRYNI.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-FF2QHIBS.js";
import "./chunk-6MHBRIDJ.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-6A6IGK5A.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-5ITQ4EUT.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
