import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  summaryHtml
} from "./chunk-OH5JZWBN.js";
import "./chunk-N33M24IL.js";
import "./chunk-5VKIFEN7.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-N5KLVJR4.js";
import "./chunk-UHYTKW5I.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-BQN6RJ4S.js";
import "./chunk-26LVTRER.js";
export {
  summaryHtml
};
