import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-6HNC7HOH.js";
import "./chunk-HTT6HWWD.js";
import "./chunk-B2YQIST4.js";
import "./chunk-R3Y4UO6G.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-TRT2ERC7.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
