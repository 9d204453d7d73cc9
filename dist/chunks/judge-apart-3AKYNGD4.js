import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeApart
} from "./chunk-SQ6OA65X.js";
import "./chunk-WR66MTVJ.js";
import "./chunk-KW5MBSSP.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";
export {
  judgeApart
};
