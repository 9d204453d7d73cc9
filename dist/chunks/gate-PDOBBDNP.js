import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-ZR4LLYCU.js";
import "./chunk-R7RBVYPF.js";
import "./chunk-RXMBWYKK.js";
import "./chunk-ER5LK7TG.js";
import "./chunk-QMFVPWL4.js";
import "./chunk-RCAY7AMA.js";
import "./chunk-5XBFK2KA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-H7DO2QPH.js";
import "./chunk-B36UEJZB.js";
import "./chunk-WL54QS2K.js";
import "./chunk-SYJA45SY.js";
import "./chunk-MAKMFK6B.js";
import "./chunk-V4PWRY76.js";
import "./chunk-WE2FPZAQ.js";
import "./chunk-W6VYBNMO.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-UF4BEYJ3.js";
import "./chunk-QN2WRDQ3.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
