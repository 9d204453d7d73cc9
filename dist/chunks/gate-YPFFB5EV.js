import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-GG7Z45E5.js";
import "./chunk-CHVYI3XV.js";
import "./chunk-53UWSFPR.js";
import "./chunk-YQWB4NVC.js";
import "./chunk-SWOYG4RH.js";
import "./chunk-MSCFSCTE.js";
import "./chunk-X3Q3AK7G.js";
import "./chunk-6WCP3IBH.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-UQZU3JD5.js";
import "./chunk-B64CRQUL.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-GNYH2DGE.js";
import "./chunk-JLPV4J77.js";
import "./chunk-2RF6EN5U.js";
import "./chunk-4FBYXLQ5.js";
import "./chunk-QXARGHQO.js";
import "./chunk-4DGYZKMC.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-SDB2V4NP.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-CGYZ7D7G.js";
import "./chunk-RZ3FNNRD.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
