import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-BOWILGDB.js";
import "./chunk-NUEXNXSW.js";
import "./chunk-DYOB3LHP.js";
import "./chunk-RKEWGYQ6.js";
import "./chunk-B36UEJZB.js";
import "./chunk-DHGCPKMR.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
