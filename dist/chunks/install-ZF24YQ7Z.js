import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-PSHUAF7F.js";
import "./chunk-Y5R4VAWT.js";
import "./chunk-OD7ZOV7M.js";
import "./chunk-XJEU4263.js";
import "./chunk-RUBF4SF3.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
