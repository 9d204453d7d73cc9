import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-37HLL7IK.js";
import "./chunk-FQ7OOPGH.js";
import "./chunk-2DSRYTYE.js";
import "./chunk-62ZB7IHB.js";
import "./chunk-36VU2G2B.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-BCLWUGLZ.js";
import "./chunk-DEI333NC.js";
import "./chunk-GS2FKX3W.js";
import "./chunk-2RVVGFMP.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-2BAOYHD2.js";
import "./chunk-4L42Z4H2.js";
import "./chunk-XJMWHGV4.js";
import "./chunk-UUWZ5KKL.js";
import "./chunk-Q7A7RUCF.js";
import "./chunk-UZ4OYAVQ.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-QZRVBARW.js";
import "./chunk-LHHOII4B.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-426HUPAA.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-LPDOLCFI.js";
import "./chunk-3TOPGQRX.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-2CXE3C33.js";
import "./chunk-KV4BB5XH.js";
import "./chunk-A3BLPWIC.js";
import "./chunk-RVVKM3UV.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-5YJ5ALFJ.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-JR4POR3T.js";
import "./chunk-TEPNOHLJ.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
