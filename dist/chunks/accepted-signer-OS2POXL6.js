import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compareSigner,
  fingerprint,
  keyText,
  signerText,
  signersFor
} from "./chunk-MEVYJQLD.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-QPMTDPWL.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";
export {
  compareSigner,
  fingerprint,
  keyText,
  signerText,
  signersFor
};
