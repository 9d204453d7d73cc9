import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-2EDXPIAZ.js";
import {
  tell
} from "./chunk-RUJVNWFZ.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-XPTYB65U.js";
import "./chunk-UP52XMND.js";
import "./chunk-P57AK5WJ.js";
import "./chunk-RDPGSNFA.js";
import "./chunk-AYR2K5YO.js";
import "./chunk-T5OFIFWP.js";
import "./chunk-F2HWUSYJ.js";
import "./chunk-VZFDKDAJ.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-MS4MBZ7F.js";
import "./chunk-GFGGFS7G.js";
import "./chunk-BEBWLQJ6.js";
import "./chunk-BEO7ALJ7.js";
import "./chunk-HSLPYWLL.js";
import "./chunk-MHNBKY7G.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-V4E2O65K.js";
import "./chunk-2UOZBZWE.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-NDYSFANR.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-4TOJHJD7.js";
import "./chunk-HGIT4TWG.js";
import "./chunk-SJTZYZ2L.js";
import "./chunk-GLTSSMOR.js";
import "./chunk-PQHHIBAO.js";
import "./chunk-NXA3GIQH.js";
import "./chunk-JBXOME2G.js";
import "./chunk-EVOB46VL.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-SSYHAFZM.js";
import "./chunk-Q2V3TXOV.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-J247QG3Q.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-C2MW5OMK.js";
import "./chunk-V6OJWN42.js";
import "./chunk-FIPYC547.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-QJERYDHD.js";
import "./chunk-WCEVALIF.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-XCM5P4L5.js";
import "./chunk-G4OC6G5I.js";
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
