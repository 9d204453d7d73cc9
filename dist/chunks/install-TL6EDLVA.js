import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-NTA6QYMI.js";
import "./chunk-OBJAQMU7.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-26VOC3NB.js";
import "./chunk-5ITQ4EUT.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
