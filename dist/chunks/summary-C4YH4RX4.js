import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-QA3KZP4M.js";
import "./chunk-ICQE3FCI.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-NKWRPE6I.js";
import "./chunk-4FBYXLQ5.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-RZ3FNNRD.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
