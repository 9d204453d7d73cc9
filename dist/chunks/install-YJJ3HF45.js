import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installFaketime,
  installMissing,
  wouldInstall
} from "./chunk-7LMNCS6F.js";
import "./chunk-QZRVBARW.js";
import "./chunk-LHHOII4B.js";
import "./chunk-JR4POR3T.js";
import "./chunk-TEPNOHLJ.js";
import "./chunk-26LVTRER.js";
export {
  installFaketime,
  installMissing,
  wouldInstall
};
