import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-WPOILZJK.js";
import {
  tell
} from "./chunk-QC6G3PCW.js";
import "./chunk-ZN2G2D5K.js";
import "./chunk-UZOSTL7X.js";
import "./chunk-3MMDEX2Y.js";
import "./chunk-QMYRU5WM.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-3GJNI3P7.js";
import "./chunk-PVUY2E6P.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-SFR2LBDY.js";
import "./chunk-UMW4EIU7.js";
import "./chunk-N33M24IL.js";
import "./chunk-TWXDFZYX.js";
import "./chunk-3X6N3ED7.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-7EWWQPF2.js";
import "./chunk-6KPHJOV7.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-DVNJ4ZQC.js";
import "./chunk-EA5BIJDC.js";
import "./chunk-P236W53P.js";
import "./chunk-SEUO74R6.js";
import "./chunk-ZBE7LWY6.js";
import "./chunk-WEALFABM.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-QOFTWY73.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-YE43Z2MD.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-ZT3NMNOM.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
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
