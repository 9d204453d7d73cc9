import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-GMDI7JGG.js";
import "./chunk-QBO754LP.js";
import "./chunk-W5LCVQ5O.js";
import "./chunk-443AS6Q3.js";
import "./chunk-F4VTC6C4.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
