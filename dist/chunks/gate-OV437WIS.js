import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-AT3ECQVF.js";
import "./chunk-SVRYAVK7.js";
import "./chunk-GRAEE3FO.js";
import "./chunk-OXTO2H4W.js";
import "./chunk-W4Q62BIE.js";
import "./chunk-RR7FDIOR.js";
import "./chunk-6OIHDJ4H.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-MPKEYW2R.js";
import "./chunk-B36UEJZB.js";
import "./chunk-K4ZTYP7U.js";
import "./chunk-TK7AI65Z.js";
import "./chunk-KCLCQKJK.js";
import "./chunk-RF24U3TH.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-GN5VSBW3.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-T27ZGTXS.js";
import "./chunk-NX235LTG.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
