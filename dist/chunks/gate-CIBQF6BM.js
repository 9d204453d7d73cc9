import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-U6KC4LN2.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-YBQUYUDB.js";
import "./chunk-KZHGPUEL.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-BBPTWLDG.js";
import "./chunk-EEJLROHS.js";
import "./chunk-HM5GE2YV.js";
import "./chunk-YL7NRKFM.js";
import "./chunk-HPIHSWGC.js";
import "./chunk-JRL3NYGD.js";
import "./chunk-KXNMQ5WK.js";
import "./chunk-7PEKHAJF.js";
import "./chunk-DKUZ2TOE.js";
import "./chunk-O5NE4KCI.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-DJGRJC2G.js";
import "./chunk-3HAMXOYY.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-EOWXRX3Y.js";
import "./chunk-JLPV4J77.js";
import "./chunk-L5ATADFB.js";
import "./chunk-UHYTKW5I.js";
import "./chunk-5CFUBL5V.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-FNBGE2P7.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-PDOFSXOS.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-VR2ECS75.js";
import "./chunk-BQN6RJ4S.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
