import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-SISKW6AP.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-5ER2L5PP.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-LGVWHICX.js";
import "./chunk-ZR2EWMM5.js";
import "./chunk-O23RO4VA.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-JHR6K44Y.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
