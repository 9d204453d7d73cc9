import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compareSigner,
  fingerprint,
  signerText,
  signersFor
} from "./chunk-MSDGQJVI.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-J247QG3Q.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-XCM5P4L5.js";
import "./chunk-G4OC6G5I.js";
import "./chunk-26LVTRER.js";
export {
  compareSigner,
  fingerprint,
  signerText,
  signersFor
};
