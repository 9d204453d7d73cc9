import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-NLUOBSPT.js";
import "./chunk-AGFDLGYB.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-JV6ZQ3DU.js";
import "./chunk-K4ZTYP7U.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-NX235LTG.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
