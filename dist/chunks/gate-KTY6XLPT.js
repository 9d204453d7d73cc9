import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-TTXP7UZM.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-WKXITV4I.js";
import "./chunk-ZRCHAJSZ.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-AFZTZ3SF.js";
import "./chunk-GQNV6FHN.js";
import "./chunk-YACIS53I.js";
import "./chunk-U56PQZCE.js";
import "./chunk-FHM3Z26R.js";
import "./chunk-JPSSVKCU.js";
import "./chunk-2KGWRKFR.js";
import "./chunk-2IFEYMT6.js";
import "./chunk-NKNO6TD2.js";
import "./chunk-G2BZJPKD.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-7EWUH23U.js";
import "./chunk-RLL6ZG4M.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-SFR2LBDY.js";
import "./chunk-JLPV4J77.js";
import "./chunk-7EWWQPF2.js";
import "./chunk-SEUO74R6.js";
import "./chunk-N4A7V2Q3.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-PNHA6VGH.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-ZT3NMNOM.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
