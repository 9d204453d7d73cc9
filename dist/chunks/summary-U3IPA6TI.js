import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-DRXQSJY3.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-XACVI3IM.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-S6Y62XW6.js";
import "./chunk-2RL5B7NK.js";
import "./chunk-DXS5UBOT.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-52QAGJJZ.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
