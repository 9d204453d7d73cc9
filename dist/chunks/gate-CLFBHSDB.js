import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-XRB5OTYQ.js";
import "./chunk-HQJR4VJV.js";
import "./chunk-MZNKAOPI.js";
import "./chunk-B4QH5QBA.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-ACLM2SDZ.js";
import "./chunk-P3F7QWXW.js";
import "./chunk-R2UMVFNU.js";
import "./chunk-UOSPUBQU.js";
import "./chunk-RL42BXHR.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-MLLUSVA4.js";
import "./chunk-XEBNEYU7.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-F2HI63QH.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-76HOL2HO.js";
import "./chunk-JLPV4J77.js";
import "./chunk-CNFGIZVQ.js";
import "./chunk-VB4KQH2N.js";
import "./chunk-QQSZOQYZ.js";
import "./chunk-5ZI6NLXW.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-FD34OVM4.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-4U4UNNTW.js";
import "./chunk-YCN5EOQR.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
