import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-HUDUTG26.js";
import "./chunk-ZCMGM7GL.js";
import "./chunk-TJ57HHZF.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-NGL3UZE4.js";
import "./chunk-6HVND6GQ.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
