import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-QWRT2QAT.js";
import "./chunk-5LMIQDLA.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-F2HJF4EF.js";
import "./chunk-JVTPSROD.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
