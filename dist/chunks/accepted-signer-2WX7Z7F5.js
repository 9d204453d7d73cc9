import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compareSigner,
  fingerprint,
  signerText,
  signersFor
} from "./chunk-COHIZ6C4.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-J247QG3Q.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GMQQNDPL.js";
import "./chunk-6GTF6BMB.js";
import "./chunk-26LVTRER.js";
export {
  compareSigner,
  fingerprint,
  signerText,
  signersFor
};
