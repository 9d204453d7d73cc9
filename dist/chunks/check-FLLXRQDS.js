import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-YTAZ3ZAR.js";
import {
  tell
} from "./chunk-C6Z2HHM7.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-UXLLFNXU.js";
import "./chunk-LHAQGZVK.js";
import "./chunk-DGM53TOH.js";
import "./chunk-N53WIRXK.js";
import "./chunk-DIGO3XN4.js";
import "./chunk-7EGOJHZ4.js";
import "./chunk-IXV5UPX2.js";
import "./chunk-GZ7RLKZX.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-DVJLW4NS.js";
import "./chunk-XMQACADD.js";
import "./chunk-3JLNH4M4.js";
import "./chunk-XY73CTDX.js";
import "./chunk-FP4MA77U.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-6HJDKUI6.js";
import "./chunk-WUUK7HJ4.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-R5O4YP3Y.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-CUSAV27C.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-EXLG4MQP.js";
import "./chunk-UWW6XOPU.js";
import "./chunk-K6ENFJJM.js";
import "./chunk-L2VGAXNC.js";
import "./chunk-RAOYFSTJ.js";
import "./chunk-G3B47DZS.js";
import "./chunk-FZMDCH4Z.js";
import "./chunk-NB6QPRHX.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-5HCTZAV3.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-YAHIELZL.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-E3O5H2XQ.js";
import "./chunk-V6OJWN42.js";
import "./chunk-W4IQ2CEU.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-SDKUZIJJ.js";
import "./chunk-76KL262O.js";
import "./chunk-WCEVALIF.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-4ULRITJX.js";
import "./chunk-RVFP7IIC.js";
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
