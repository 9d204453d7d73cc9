import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-VAFYYY35.js";
import "./chunk-N33M24IL.js";
import "./chunk-BHEUO3PQ.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-2CXE3C33.js";
import "./chunk-WD7CYM75.js";
import "./chunk-KV4BB5XH.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-TEPNOHLJ.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
