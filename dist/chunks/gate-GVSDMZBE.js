import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-7D7HZKWM.js";
import "./chunk-XT76R742.js";
import "./chunk-W55CHGCZ.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-YUYKMDTP.js";
import "./chunk-WC4SSKZ2.js";
import "./chunk-XOSPGFVW.js";
import "./chunk-3L327VMG.js";
import "./chunk-S7UACLK4.js";
import "./chunk-SFXPU3IH.js";
import "./chunk-FZNTTVI7.js";
import "./chunk-DPBLICRG.js";
import "./chunk-H36ZPKKS.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-YLWJERHV.js";
import "./chunk-Q4L4ODE7.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-SMFCNQZ6.js";
import "./chunk-JLPV4J77.js";
import "./chunk-NRIUXC6S.js";
import "./chunk-OKHUVWRD.js";
import "./chunk-RMVSRXB7.js";
import "./chunk-UPLBNA7O.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-6RBGQT7K.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-ZPX2ISWS.js";
import "./chunk-GQ2CVKJO.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
