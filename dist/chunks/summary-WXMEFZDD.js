import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-5HFWJ6NX.js";
import "./chunk-N33M24IL.js";
import "./chunk-4ZNQUXKA.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-FSGUZOHD.js";
import "./chunk-QGDP5JTQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-E25NJSTQ.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
