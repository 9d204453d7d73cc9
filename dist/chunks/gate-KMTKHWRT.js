import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-2UBFCSXV.js";
import "./chunk-WOFUCWE7.js";
import "./chunk-P4A4XPKJ.js";
import "./chunk-JVHVQ7ZF.js";
import "./chunk-NZ2BJXDL.js";
import "./chunk-AKV6PCLS.js";
import "./chunk-K7L4M6UH.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-5XBFK2KA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-MPKEYW2R.js";
import "./chunk-B36UEJZB.js";
import "./chunk-K4ZTYP7U.js";
import "./chunk-SQAL2OKV.js";
import "./chunk-SAW3RD23.js";
import "./chunk-KHI67G36.js";
import "./chunk-V4PWRY76.js";
import "./chunk-WE2FPZAQ.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-YHRU4SMO.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-T27ZGTXS.js";
import "./chunk-NX235LTG.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
