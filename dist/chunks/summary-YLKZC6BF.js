import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-2VFNOX5F.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-OFZMZG4P.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-ITM4NGBT.js";
import "./chunk-ZBY3ZMQ4.js";
import "./chunk-I75BXC55.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-6GTF6BMB.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
