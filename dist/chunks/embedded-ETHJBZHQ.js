import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  publicSeed
} from "./chunk-JFSQMIO3.js";
import {
  namedRoot
} from "./chunk-IZ5C2X4I.js";
import {
  require_dist
} from "./chunk-5OPFVJBF.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
import {
  __toESM
} from "./chunk-26LVTRER.js";

// src/signature/trust/embedded.ts
var import_protobuf_specs = __toESM(require_dist(), 1);
var EMBEDDED_ROOT = { client: "5.0.1", published: "2026-11-05" };
var DAY_MS = 24 * 60 * 60 * 1e3;
function embeddedRootAge(now) {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(EMBEDDED_ROOT.published)) / DAY_MS));
}
async function embeddedRoot() {
  const { trustedRoot } = await publicSeed();
  const root = import_protobuf_specs.TrustedRoot.fromJSON(JSON.parse(trustedRoot));
  return {
    ...namedRoot(`Sigstore's public instance as of ${EMBEDDED_ROOT.published}`, root),
    days: embeddedRootAge(/* @__PURE__ */ new Date())
  };
}
export {
  EMBEDDED_ROOT,
  embeddedRoot,
  embeddedRootAge
};
