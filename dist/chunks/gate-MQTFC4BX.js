import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-ASVTMHKD.js";
import "./chunk-M72WUY6M.js";
import "./chunk-V3CSPMMH.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-5XBFK2KA.js";
import "./chunk-MAKMFK6B.js";
import "./chunk-V4PWRY76.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-S6EBA623.js";
import "./chunk-WE2FPZAQ.js";
import "./chunk-BVNOAG62.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-NGL3UZE4.js";
import "./chunk-MUHKVJZJ.js";
import "./chunk-6HVND6GQ.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
