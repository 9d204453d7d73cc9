import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-22FHCWNY.js";
import {
  tell
} from "./chunk-EOKNYPFH.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-IDBS4MK6.js";
import "./chunk-642IXVLJ.js";
import "./chunk-4MGBXXPR.js";
import "./chunk-S4I75RBB.js";
import "./chunk-LCDFPUFJ.js";
import "./chunk-E2EWKX64.js";
import "./chunk-OUAJXUL6.js";
import "./chunk-Y5BCKZPY.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VKU5Y6MR.js";
import "./chunk-4BMGZLC5.js";
import "./chunk-55FDVJYZ.js";
import "./chunk-DERKOIV4.js";
import "./chunk-6SJ57DBA.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-OZHLKBQF.js";
import "./chunk-FMRAW6AR.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-AYYMSKQX.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-MDPB5HYP.js";
import "./chunk-TTGUBGHV.js";
import "./chunk-TGVNWQJL.js";
import "./chunk-X4OSSFV7.js";
import "./chunk-4A2AXVDC.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-QPKDDGE2.js";
import "./chunk-SHVZDJ66.js";
import "./chunk-X2PGWNBB.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-J7HBX3G5.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-OXBZFC6V.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-RVIJH63Z.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-FS7IZ2CM.js";
import "./chunk-EAFHNKK2.js";
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
