import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-U47ORRP5.js";
import {
  tell
} from "./chunk-YTV62226.js";
import "./chunk-QAAWG55Q.js";
import "./chunk-5T4Q54NV.js";
import "./chunk-HLNTIVHC.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-3HWFJEOD.js";
import "./chunk-AU3MNKCC.js";
import "./chunk-PAERHED6.js";
import "./chunk-2NBFEBJA.js";
import "./chunk-JOOCZGIQ.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-6URVHVXT.js";
import "./chunk-P3E3JPAH.js";
import "./chunk-7ON6J4EX.js";
import "./chunk-QOXCOEI4.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-ART3ZXCF.js";
import "./chunk-ZITZDFNV.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-EW5EHY4E.js";
import "./chunk-KV2OTV65.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-CFQ2CULU.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-SQHUBBA2.js";
import "./chunk-MVDE2VLM.js";
import "./chunk-MUNOBSV3.js";
import "./chunk-HWHVK52A.js";
import "./chunk-R7SYIL3M.js";
import "./chunk-J4PDKES3.js";
import "./chunk-WCC6MZBH.js";
import "./chunk-OKFCXFNN.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-PTRAFNS5.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-3IG423MV.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-ICU5Y56N.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-OCEGBE45.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-SQ2WM3TY.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-CRXQRBP7.js";
import "./chunk-JIPDXG45.js";
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
