import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-47KUDH3O.js";
import "./chunk-BHM37JSF.js";
import "./chunk-VC2HILAO.js";
import "./chunk-X3ZVXYWZ.js";
import "./chunk-U3VRQ3ZC.js";
import "./chunk-7MRAGE5P.js";
import "./chunk-GS2FKX3W.js";
import "./chunk-RFAT73J2.js";
import "./chunk-LEQSHR63.js";
import "./chunk-ZN2G2D5K.js";
import "./chunk-UZOSTL7X.js";
import "./chunk-3MMDEX2Y.js";
import "./chunk-QMYRU5WM.js";
import "./chunk-PVUY2E6P.js";
import "./chunk-RLL6ZG4M.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-XQQX5NZ5.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-TVCV4FLU.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-SFR2LBDY.js";
import "./chunk-7EWWQPF2.js";
import "./chunk-SEUO74R6.js";
import "./chunk-ZBE7LWY6.js";
import "./chunk-WEALFABM.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-ZT3NMNOM.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
