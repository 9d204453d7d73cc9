import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installMissing,
  wouldInstall
} from "./chunk-X6R3CTTW.js";
import "./chunk-LHHOII4B.js";
import "./chunk-JR4POR3T.js";
import "./chunk-TEPNOHLJ.js";
import "./chunk-26LVTRER.js";
export {
  installMissing,
  wouldInstall
};
