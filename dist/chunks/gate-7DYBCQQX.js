import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-RQZ7IGH7.js";
import "./chunk-UZHOUYEP.js";
import "./chunk-Z46RF6DO.js";
import "./chunk-NEXEMZJ4.js";
import "./chunk-25EEDZKH.js";
import "./chunk-YWB3M6HR.js";
import "./chunk-BVK2UXNB.js";
import "./chunk-4KJ3PN66.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-AUM6PHR6.js";
import "./chunk-B64CRQUL.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-GNYH2DGE.js";
import "./chunk-JLPV4J77.js";
import "./chunk-2RF6EN5U.js";
import "./chunk-4FBYXLQ5.js";
import "./chunk-V76JZH32.js";
import "./chunk-NK7TN2XV.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-UAL6CVJZ.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-CGYZ7D7G.js";
import "./chunk-RZ3FNNRD.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
