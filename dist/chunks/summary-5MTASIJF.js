import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-7XO27H4Q.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-T6H7DJ54.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-736JCLHF.js";
import "./chunk-YJTT5XH7.js";
import "./chunk-53SM2TBE.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-JVTPSROD.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
