import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-42N75LC3.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-NABZSB3P.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-UMFGMAYM.js";
import "./chunk-VJ76GHCA.js";
import "./chunk-PJQCLMJ7.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-RUBF4SF3.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
