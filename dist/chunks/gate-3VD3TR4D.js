import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-X4XPCM3J.js";
import "./chunk-ZQKZ4M2E.js";
import "./chunk-RSG2BAFF.js";
import "./chunk-JOSFDHB6.js";
import "./chunk-FFVN7HG6.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-4HUI4KEL.js";
import "./chunk-GN3IPO7G.js";
import "./chunk-GS2FKX3W.js";
import "./chunk-QT2VS73S.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-5FOAWC23.js";
import "./chunk-ZQVQKPXT.js";
import "./chunk-QY5JRNLD.js";
import "./chunk-RE4ULIYQ.js";
import "./chunk-NORB34N5.js";
import "./chunk-2PNZQGOO.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-Y5R4VAWT.js";
import "./chunk-OD7ZOV7M.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-GIIJJUOE.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-4CC3GPDY.js";
import "./chunk-EUTZLSPS.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-VJ76GHCA.js";
import "./chunk-PJQCLMJ7.js";
import "./chunk-GO32U7NN.js";
import "./chunk-T3UUUPRH.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-SOZSL4AE.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-XJEU4263.js";
import "./chunk-RUBF4SF3.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
