import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-46NS2KRA.js";
import "./chunk-B3MXDUXL.js";
import "./chunk-G27FHFVA.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-ZRPNXQO5.js";
import "./chunk-FHM3Z26R.js";
import "./chunk-REAQCCL7.js";
import "./chunk-MIOQTLOI.js";
import "./chunk-YM24WZX4.js";
import "./chunk-J3MKSPN2.js";
import "./chunk-GQ3ZRNND.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-WOEQAYT6.js";
import "./chunk-OJS6LIDF.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-7UPJEBXZ.js";
import "./chunk-JLPV4J77.js";
import "./chunk-RJE6BBV7.js";
import "./chunk-QGDP5JTQ.js";
import "./chunk-6FN7RYBY.js";
import "./chunk-QF7NOH2W.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-7MCCWXDA.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-P6C2MD67.js";
import "./chunk-E25NJSTQ.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
