import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-CBTZTYIP.js";
import "./chunk-XQ3OXK4P.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
