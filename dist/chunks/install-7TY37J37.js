import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-MM7WKLUU.js";
import "./chunk-RAMHEQGI.js";
import "./chunk-YBHP3AKO.js";
import "./chunk-WNDFY4EZ.js";
import "./chunk-IUBMDRGU.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
