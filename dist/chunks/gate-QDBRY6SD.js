import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-FVV33CX3.js";
import "./chunk-QEXVLC6O.js";
import "./chunk-2HWNRK7Z.js";
import "./chunk-UZHT33Y6.js";
import "./chunk-PF5AVCSK.js";
import "./chunk-7BCIJX6K.js";
import "./chunk-UOWHNYZ5.js";
import "./chunk-FCB4Y6NJ.js";
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
import "./chunk-FZDYKDB7.js";
import "./chunk-MVII7KKP.js";
import "./chunk-GYYDUX7D.js";
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
