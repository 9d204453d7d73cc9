import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openGateway
} from "./chunk-SNNKR6L2.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  openGateway
};
