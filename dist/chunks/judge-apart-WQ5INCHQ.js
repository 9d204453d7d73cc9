import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judgeApart
} from "./chunk-ZJTRWIK7.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-F2ZC6MG4.js";
import "./chunk-52QAGJJZ.js";
import "./chunk-26LVTRER.js";
export {
  judgeApart
};
