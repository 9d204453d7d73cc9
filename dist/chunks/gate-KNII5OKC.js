import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-DWJ2G6LI.js";
import "./chunk-WNHZGINM.js";
import "./chunk-X6KMQXKS.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-5XBFK2KA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-3NLJMQAU.js";
import "./chunk-B36UEJZB.js";
import "./chunk-R3Y4UO6G.js";
import "./chunk-FHMAXVVJ.js";
import "./chunk-MAKMFK6B.js";
import "./chunk-V4PWRY76.js";
import "./chunk-WE2FPZAQ.js";
import "./chunk-TJ4VZEIF.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-5V5Z2PPJ.js";
import "./chunk-TRT2ERC7.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
