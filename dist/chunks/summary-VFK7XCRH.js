import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-GEPEYP36.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-S37X4VBL.js";
import "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import "./chunk-3KQWTZUF.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
