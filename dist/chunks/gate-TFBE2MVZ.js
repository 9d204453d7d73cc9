import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-5FK6BV6U.js";
import "./chunk-UK2GEP4I.js";
import "./chunk-5RESYDM3.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-DKSNH4T3.js";
import "./chunk-HPIHSWGC.js";
import "./chunk-6VOAZOYG.js";
import "./chunk-QF6PEEUT.js";
import "./chunk-XWCVTVUY.js";
import "./chunk-GHBWZSVJ.js";
import "./chunk-U3F5F4KC.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-7SQYUYNW.js";
import "./chunk-6NKEL3KX.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-SJQEJW4Q.js";
import "./chunk-JLPV4J77.js";
import "./chunk-CQ2M2ZXZ.js";
import "./chunk-PPJMERNA.js";
import "./chunk-XNCGU7RO.js";
import "./chunk-4PJZR4TF.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-UNRV77ZM.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-ITSLZEVZ.js";
import "./chunk-MSLNTCXP.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
