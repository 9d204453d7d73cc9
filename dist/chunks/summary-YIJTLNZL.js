import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-GVMT3YFY.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-D2FH7VBO.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import "./chunk-3KQWTZUF.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
