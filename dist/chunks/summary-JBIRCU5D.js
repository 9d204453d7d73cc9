import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-3D6YSL7K.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-G6PVPCVM.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-TL2X3PZY.js";
import "./chunk-CVIWZZUB.js";
import "./chunk-22NXQJ5E.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-IUBMDRGU.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
