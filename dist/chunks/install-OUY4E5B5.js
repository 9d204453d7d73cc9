import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installMissing,
  wouldInstall
} from "./chunk-5YX5M7S5.js";
import "./chunk-UYFF6L3O.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";
export {
  installMissing,
  wouldInstall
};
