import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-64CSAZ6I.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-CUSAV27C.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-L2VGAXNC.js";
import "./chunk-RAOYFSTJ.js";
import "./chunk-G3B47DZS.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-RVFP7IIC.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
