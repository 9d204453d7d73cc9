import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-NCSESLBZ.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-FXVKL6CI.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-T7JOZDGZ.js";
import "./chunk-DJ3OM7NJ.js";
import "./chunk-LVNFWJMP.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-UMYCECWJ.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
