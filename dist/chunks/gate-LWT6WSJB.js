import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-Q6S57CXE.js";
import "./chunk-6JJO34QA.js";
import "./chunk-LUTYEYPZ.js";
import "./chunk-QXQVE2GQ.js";
import "./chunk-BEONPI5D.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-BW7BCAQD.js";
import "./chunk-CZVYCTFO.js";
import "./chunk-GS2FKX3W.js";
import "./chunk-WQLVYPUU.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-RQMF6JTB.js";
import "./chunk-G2Z3VWIB.js";
import "./chunk-EDS2JSGH.js";
import "./chunk-S6WMK23J.js";
import "./chunk-EBICXWSK.js";
import "./chunk-FFO7TXYA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-SLUOW4TO.js";
import "./chunk-53QSHI2S.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-XXFNGTNT.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-UYHA3YDY.js";
import "./chunk-THH42J64.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-QZTWHU4C.js";
import "./chunk-7C4XZ6HV.js";
import "./chunk-T5O3E6EY.js";
import "./chunk-BM5EPCNR.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-X3AZLTJA.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-6EHKNFBD.js";
import "./chunk-PG7QEBVE.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
