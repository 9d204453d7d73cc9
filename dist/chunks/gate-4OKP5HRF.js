import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-VG64REOP.js";
import "./chunk-WWOPR24J.js";
import "./chunk-FYNW2ANE.js";
import "./chunk-32FE45EU.js";
import "./chunk-3RCS35NX.js";
import "./chunk-VBBGOHVZ.js";
import "./chunk-Z36WOYX6.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-4MISDDO6.js";
import "./chunk-ZN6OU2YC.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-UIVQXLYY.js";
import "./chunk-JLPV4J77.js";
import "./chunk-4MNMXSYY.js";
import "./chunk-4FBYXLQ5.js";
import "./chunk-ARLSHGCG.js";
import "./chunk-EUDLXBQL.js";
import "./chunk-CCRHWIUR.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-Z5J7NXSQ.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-I5CSBSZL.js";
import "./chunk-RZ3FNNRD.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
