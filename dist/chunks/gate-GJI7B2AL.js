import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-LRILB2WP.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-HYWBZEUO.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-RKEWGYQ6.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
