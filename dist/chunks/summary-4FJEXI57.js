import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-WUCCLLNS.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-D5KKRQZK.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-QZTWHU4C.js";
import "./chunk-PTEC4AVY.js";
import "./chunk-7C4XZ6HV.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PG7QEBVE.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
