import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-MFYTZDQU.js";
import {
  tell
} from "./chunk-ONJKGE7J.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-55LUOMHG.js";
import "./chunk-7FQVOZLX.js";
import "./chunk-OZZ5SYSS.js";
import "./chunk-Q45C2FFA.js";
import "./chunk-6EJC76TF.js";
import "./chunk-P2O6OI3D.js";
import "./chunk-UNOS4DUK.js";
import "./chunk-C5SH4XEM.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-KKFRTUEU.js";
import "./chunk-FXSGLK6I.js";
import "./chunk-45HOK3YM.js";
import "./chunk-DERKOIV4.js";
import "./chunk-KFSZ3UVG.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-K4H67663.js";
import "./chunk-JPXCC4FE.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-R4BML3BV.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-7P6NAJSC.js";
import "./chunk-MIM42ZYG.js";
import "./chunk-TGVNWQJL.js";
import "./chunk-J735FVYY.js";
import "./chunk-YB7T53NB.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-J52UNNMC.js";
import "./chunk-LVX6HEJX.js";
import "./chunk-2BOTHUWZ.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-7VXCIHEP.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-CF4VRIJQ.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-QIYCAYFW.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-CXD3AQIG.js";
import "./chunk-PMGFLODC.js";
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
