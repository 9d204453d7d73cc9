import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-Y5BLAKLR.js";
import "./chunk-NZZ4DVMT.js";
import "./chunk-OD2XJ22C.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-FS7IZ2CM.js";
import "./chunk-EAFHNKK2.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
