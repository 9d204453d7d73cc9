import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installMissing,
  wouldInstall
} from "./chunk-26K4KPQV.js";
import "./chunk-6FLXEYUO.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";
export {
  installMissing,
  wouldInstall
};
