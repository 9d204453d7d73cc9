import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-ZPSL4UIJ.js";
import {
  tell
} from "./chunk-VZB6RMGY.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-YHSXMIZP.js";
import "./chunk-DWLH7UXJ.js";
import "./chunk-QA4WOFV3.js";
import "./chunk-CVFNDTRI.js";
import "./chunk-MTWRKDEG.js";
import "./chunk-WWNNEFQE.js";
import "./chunk-ANOL7Q5H.js";
import "./chunk-HP2P6STX.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-6B7DQMP7.js";
import "./chunk-3XB4ZS5O.js";
import "./chunk-M42UWVHT.js";
import "./chunk-XRTH3SJK.js";
import "./chunk-KWQMZCRT.js";
import "./chunk-CT24NJZ5.js";
import "./chunk-ZKOKB2AE.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-COWCBL2G.js";
import "./chunk-4TMVPXEL.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-5ER2L5PP.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-PQQSGX6O.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-5J6BPJYV.js";
import "./chunk-HGIT4TWG.js";
import "./chunk-TZ3TA4MM.js";
import "./chunk-LGVWHICX.js";
import "./chunk-ZR2EWMM5.js";
import "./chunk-O23RO4VA.js";
import "./chunk-RSDZP7RX.js";
import "./chunk-7RWGTUY7.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-HXWBTQOS.js";
import "./chunk-TQPXASCD.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-735O22MC.js";
import "./chunk-V6OJWN42.js";
import "./chunk-EHCUVJLH.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-6SNDF6ID.js";
import "./chunk-WCEVALIF.js";
import "./chunk-FQRILSFK.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-ZRSZVSAR.js";
import "./chunk-JHR6K44Y.js";
import "./chunk-26LVTRER.js";

// src/commands/check.ts
var checkCommand = {
  usage: `Holds what tools ask for against what they may have. Nothing is unpacked, verified or run.

Usage
  as-declared check --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for; once for each tool
${POLICY_USAGE}  --report FILE         write the verdict as JSON
  --summary FILE        write the verdict as Markdown
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      manifest: { type: "string", multiple: true, default: [] },
      report: { type: "string" },
      summary: { type: "string" },
      ...POLICY_OPTIONS
    });
    refusePositionals(positionals);
    refuseSameOutlet(values);
    const { manifest: manifests, report, summary } = values;
    if (manifests.length === 0) throw usage("No --manifest is given.");
    return tell(await check({ manifests, ...policyRequest(values) }), { report, summary });
  }
};
export {
  checkCommand
};
