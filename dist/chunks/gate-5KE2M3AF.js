import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-3Y5MVP5B.js";
import "./chunk-7EWRN4W7.js";
import "./chunk-WVQEDFOL.js";
import "./chunk-722MFHDK.js";
import "./chunk-VCEQ5JRW.js";
import "./chunk-LNFLF66Q.js";
import "./chunk-AZQTFUSI.js";
import "./chunk-OU4EI67P.js";
import "./chunk-CZV6EJCO.js";
import "./chunk-QFCRX4XF.js";
import "./chunk-GAQVHIMK.js";
import "./chunk-AQSZWETT.js";
import "./chunk-XEBNEYU7.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-FEOG5BAE.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-MLLUSVA4.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-76HOL2HO.js";
import "./chunk-CNFGIZVQ.js";
import "./chunk-VB4KQH2N.js";
import "./chunk-UZFTF2XW.js";
import "./chunk-KUF3L43K.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
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
