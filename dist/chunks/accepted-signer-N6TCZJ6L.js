import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compareSigner,
  fingerprint,
  signerText,
  signersFor
} from "./chunk-SFH4PIPA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-FQRILSFK.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-F2ZC6MG4.js";
import "./chunk-52QAGJJZ.js";
import "./chunk-26LVTRER.js";
export {
  compareSigner,
  fingerprint,
  signerText,
  signersFor
};
