import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-CUGX33DN.js";
import "./chunk-JUMIZSOB.js";
import "./chunk-W6SJNOQ3.js";
import "./chunk-WT2PVN67.js";
import "./chunk-XVCI5BNJ.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-REUA7BHV.js";
import "./chunk-YEGOTSHT.js";
import "./chunk-GS2FKX3W.js";
import "./chunk-FOEFQITS.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-4P43WQEP.js";
import "./chunk-ANM4XLNY.js";
import "./chunk-MT6DVGCM.js";
import "./chunk-VH3KEZAG.js";
import "./chunk-WGFZKK3C.js";
import "./chunk-EJD6NZ5L.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-RAMHEQGI.js";
import "./chunk-YBHP3AKO.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-E6SKFS2E.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-VMKUKWAM.js";
import "./chunk-JK7ERQ3O.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-TL2X3PZY.js";
import "./chunk-22NXQJ5E.js";
import "./chunk-6GC23BNK.js";
import "./chunk-LFESWBDB.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-JSX7HXK2.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-WNDFY4EZ.js";
import "./chunk-IUBMDRGU.js";
import "./chunk-26LVTRER.js";
export {
  gate
};
