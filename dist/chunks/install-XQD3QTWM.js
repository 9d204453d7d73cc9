import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installMissing,
  wouldInstall
} from "./chunk-SPTETW4D.js";
import "./chunk-LEQSHR63.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";
export {
  installMissing,
  wouldInstall
};
