import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-5ZH7XH7U.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-CFQ2CULU.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-MUNOBSV3.js";
import "./chunk-R7SYIL3M.js";
import "./chunk-J4PDKES3.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-JIPDXG45.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
