import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  installMissing,
  wouldInstall
} from "./chunk-PYOHSONG.js";
import "./chunk-JTYGQ5IJ.js";
import "./chunk-VQPI66ET.js";
import "./chunk-SVBPDEML.js";
import "./chunk-26LVTRER.js";
export {
  installMissing,
  wouldInstall
};
