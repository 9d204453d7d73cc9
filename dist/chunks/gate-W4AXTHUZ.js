import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-QY6P4UBF.js";
import "./chunk-V4PWRY76.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VHPWIUCI.js";
import "./chunk-LS3RCAQT.js";
import "./chunk-7Z6IXASR.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-GUIBXVKR.js";
import "./chunk-4WWRZ3TO.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
