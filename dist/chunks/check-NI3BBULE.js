import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-2WNJYJ5M.js";
import {
  tell
} from "./chunk-FR6IXXSZ.js";
import "./chunk-4P43WQEP.js";
import "./chunk-ANM4XLNY.js";
import "./chunk-MT6DVGCM.js";
import "./chunk-VH3KEZAG.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-NYJOPPGV.js";
import "./chunk-WGFZKK3C.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-VMKUKWAM.js";
import "./chunk-AMU2Q3ZC.js";
import "./chunk-JK7ERQ3O.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-P24CN7CJ.js";
import "./chunk-LSYSOBI4.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-G6PVPCVM.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-W5KVWAUE.js";
import "./chunk-H2KMRGJA.js";
import "./chunk-TL2X3PZY.js";
import "./chunk-CVIWZZUB.js";
import "./chunk-22NXQJ5E.js";
import "./chunk-6GC23BNK.js";
import "./chunk-LFESWBDB.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-JMOFJ77Q.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-OVBUWEH7.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-JSX7HXK2.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-WNDFY4EZ.js";
import "./chunk-IUBMDRGU.js";
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
