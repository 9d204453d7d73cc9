import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-XAFFSWMW.js";
import "./chunk-5FU5ZI7O.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-3P2ZCGGI.js";
import "./chunk-V4PWRY76.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-D5PCCGGW.js";
import "./chunk-EGBSZYF6.js";
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
