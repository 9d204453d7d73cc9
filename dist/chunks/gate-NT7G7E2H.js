import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-IC3IQVHT.js";
import "./chunk-5XFLLZEY.js";
import "./chunk-WVQEDFOL.js";
import "./chunk-XEBNEYU7.js";
import "./chunk-S5XUYUMB.js";
import "./chunk-HNCMFXSS.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-ZBYQSM4J.js";
import "./chunk-OPBYT2OW.js";
import "./chunk-LNFLF66Q.js";
import "./chunk-AQSZWETT.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-MLLUSVA4.js";
import "./chunk-76HOL2HO.js";
import "./chunk-JLPV4J77.js";
import "./chunk-CNFGIZVQ.js";
import "./chunk-VB4KQH2N.js";
import "./chunk-WOLHWH3Y.js";
import "./chunk-KUF3L43K.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-FD34OVM4.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-4U4UNNTW.js";
import "./chunk-YCN5EOQR.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
