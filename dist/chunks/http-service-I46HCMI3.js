import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  HttpService
} from "./chunk-V7WK3ZYY.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  HttpService
};
