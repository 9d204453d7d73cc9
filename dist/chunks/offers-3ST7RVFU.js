import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  offersFrom,
  offersIn
} from "./chunk-T44YTPZ5.js";
import "./chunk-EZETBUSV.js";
import "./chunk-5OPFVJBF.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-F2HI63QH.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";
export {
  offersFrom,
  offersIn
};
