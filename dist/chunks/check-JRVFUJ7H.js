import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-FBDGVSO5.js";
import {
  tell
} from "./chunk-42S4XU2T.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-76KPGUF4.js";
import "./chunk-Q4FOU3ET.js";
import "./chunk-T3PJGDPO.js";
import "./chunk-ZIONHEP3.js";
import "./chunk-CLZ6F26J.js";
import "./chunk-DQG67J2X.js";
import "./chunk-IC3W55N6.js";
import "./chunk-CCQI2W6H.js";
import "./chunk-MJBDXDM6.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-KGZKLWON.js";
import "./chunk-R7NMKUP4.js";
import "./chunk-PFTTBHEW.js";
import "./chunk-I5BI3ZLC.js";
import "./chunk-NHQTPHAM.js";
import "./chunk-BCFX5TFL.js";
import "./chunk-UHVXDMBO.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-6SQXR6CP.js";
import "./chunk-X2II3V2N.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-XACVI3IM.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-SFH4PIPA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-YPU5NEQM.js";
import "./chunk-HGIT4TWG.js";
import "./chunk-YG2HDJMM.js";
import "./chunk-S6Y62XW6.js";
import "./chunk-2RL5B7NK.js";
import "./chunk-DXS5UBOT.js";
import "./chunk-IVJ2G3CW.js";
import "./chunk-WFDGVA4W.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-7LTTJZDB.js";
import "./chunk-H3ZMFUBM.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-7YVOEYER.js";
import "./chunk-V6OJWN42.js";
import "./chunk-H6R6E5J4.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-D5632IL3.js";
import "./chunk-WCEVALIF.js";
import "./chunk-FQRILSFK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-F2ZC6MG4.js";
import "./chunk-52QAGJJZ.js";
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
