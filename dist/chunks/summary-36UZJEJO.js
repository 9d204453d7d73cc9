import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-3EZDL453.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-SRFNC5RG.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-RICAF4BN.js";
import "./chunk-S5SP37IF.js";
import "./chunk-QDBENLWT.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-F4VTC6C4.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
