import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-4IXSVNLP.js";
import "./chunk-G4NQT2A4.js";
import "./chunk-JEESCSJ5.js";
import "./chunk-L42HXBCI.js";
import "./chunk-RGVOW2GI.js";
import "./chunk-FYCQYR7T.js";
import "./chunk-SZYURF6E.js";
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
import "./chunk-6U7LXQEI.js";
import "./chunk-5P4UKN2U.js";
import "./chunk-RF24U3TH.js";
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
