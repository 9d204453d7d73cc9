import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-DDXQWA6G.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-73DZJXHT.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-WVLJSZD5.js";
import "./chunk-P33UTQT5.js";
import "./chunk-NQCYHDUM.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-P2GOLVE3.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
