import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-IKVE2M3R.js";
import "./chunk-JBR4YXLA.js";
import "./chunk-OWXAMEFT.js";
import "./chunk-DCR2AVX6.js";
import "./chunk-VUR3LWXB.js";
import "./chunk-UBOZUTJE.js";
import "./chunk-GS2FKX3W.js";
import "./chunk-C5JDUNKO.js";
import "./chunk-JTYGQ5IJ.js";
import "./chunk-M2DAU4GX.js";
import "./chunk-XL2LRJYN.js";
import "./chunk-LS6FIQHJ.js";
import "./chunk-6E2T6ZPW.js";
import "./chunk-SP4RZHF3.js";
import "./chunk-FJRD4SSA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-ZGXNBY75.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-PFYW35QE.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-VSMOJAX6.js";
import "./chunk-BB4FY3GP.js";
import "./chunk-FCB6PRLK.js";
import "./chunk-HXGORCFE.js";
import "./chunk-JGF4EOOH.js";
import "./chunk-AGYVOZB7.js";
import "./chunk-V7PIFJEP.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-2TP6MBCB.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-VQPI66ET.js";
import "./chunk-SVBPDEML.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
