import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-TKKAEOYV.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-NDYSFANR.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-GLTSSMOR.js";
import "./chunk-PQHHIBAO.js";
import "./chunk-NXA3GIQH.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-G4OC6G5I.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
