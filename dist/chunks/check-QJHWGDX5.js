import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-H4QN3AWT.js";
import {
  tell
} from "./chunk-YYTYR75K.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-KTLTAERN.js";
import "./chunk-Q5L3H4IB.js";
import "./chunk-JJ4IPEA4.js";
import "./chunk-PCN3DS47.js";
import "./chunk-2W6EDALE.js";
import "./chunk-4BQHDJQ4.js";
import "./chunk-4G3TX4TX.js";
import "./chunk-WPI7HQUT.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-Q73YBA6Y.js";
import "./chunk-UIPF5DMT.js";
import "./chunk-LITBPYFQ.js";
import "./chunk-ZSBTGGCV.js";
import "./chunk-PTIBEIO5.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-F6VNBYB5.js";
import "./chunk-276NHTK5.js";
import "./chunk-6POAXN2E.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-FXVKL6CI.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-P5ZEITOT.js";
import "./chunk-TGVNWQJL.js";
import "./chunk-UJJFL6XN.js";
import "./chunk-T7JOZDGZ.js";
import "./chunk-DJ3OM7NJ.js";
import "./chunk-LVNFWJMP.js";
import "./chunk-ZINDVD3V.js";
import "./chunk-NMAC3XDK.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-VGWLOS5G.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-TZ472MZ4.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-6F33FVGL.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-GLBX42J2.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-DQETTMIY.js";
import "./chunk-UMYCECWJ.js";
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
