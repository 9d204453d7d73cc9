import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-7NDOBRIO.js";
import {
  tell
} from "./chunk-QJWBXTIF.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-PPTPXVD2.js";
import "./chunk-X66RBZNC.js";
import "./chunk-RPLTGNYJ.js";
import "./chunk-PX37SCI3.js";
import "./chunk-3M4KYJPG.js";
import "./chunk-KAMVAUSI.js";
import "./chunk-SMTDPBD2.js";
import "./chunk-N3QXOKM2.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-MTKQF6ZC.js";
import "./chunk-MNVAUHE4.js";
import "./chunk-JCPR6CYU.js";
import "./chunk-GOS7EN7N.js";
import "./chunk-QOFFMCOR.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-3556BFLB.js";
import "./chunk-TOAK3IYX.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-VQSRQ6FR.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-SDYHO3JP.js";
import "./chunk-ENJGFNDN.js";
import "./chunk-TGVNWQJL.js";
import "./chunk-Y4ZWWV4Q.js";
import "./chunk-CHAPFGWT.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-F5VYJJUI.js";
import "./chunk-T7PFQEIX.js";
import "./chunk-UYSSAXXX.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-PWYZOR5H.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-CRLBPHFL.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-VWC33WP6.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-UVL3AXTK.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-7LMZ7RIF.js";
import "./chunk-3QBLY5KF.js";
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
