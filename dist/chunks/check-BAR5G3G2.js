import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-W6STUDRQ.js";
import {
  tell
} from "./chunk-QQUBBTKE.js";
import "./chunk-M2DAU4GX.js";
import "./chunk-XL2LRJYN.js";
import "./chunk-LS6FIQHJ.js";
import "./chunk-6E2T6ZPW.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-JFJKXMUL.js";
import "./chunk-SP4RZHF3.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-VSMOJAX6.js";
import "./chunk-D35FJNZJ.js";
import "./chunk-N33M24IL.js";
import "./chunk-6BIWKEGS.js";
import "./chunk-CPKCRAEB.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-BB4FY3GP.js";
import "./chunk-Y6A7HIGR.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-FCB6PRLK.js";
import "./chunk-ZGNUM6Z6.js";
import "./chunk-EA5BIJDC.js";
import "./chunk-HXGORCFE.js";
import "./chunk-QUIDSCLQ.js";
import "./chunk-JGF4EOOH.js";
import "./chunk-AGYVOZB7.js";
import "./chunk-V7PIFJEP.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-3SSTCOCC.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-VTMONJAZ.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-2TP6MBCB.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-VQPI66ET.js";
import "./chunk-SVBPDEML.js";
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
