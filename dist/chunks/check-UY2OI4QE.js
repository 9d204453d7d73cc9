import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-7Q5VDX2Q.js";
import {
  tell
} from "./chunk-W33ERQAZ.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-TWWTSJZI.js";
import "./chunk-JJ2MUFCH.js";
import "./chunk-FK5RPK24.js";
import "./chunk-3OI6F2HG.js";
import "./chunk-L7REB2PX.js";
import "./chunk-V5SRZ22O.js";
import "./chunk-URAYNVBW.js";
import "./chunk-IWOWGMCH.js";
import "./chunk-2XJ2L272.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import "./chunk-JHPOXOFN.js";
import "./chunk-NJIXSOQF.js";
import "./chunk-VHJ63PEC.js";
import "./chunk-XKVLZXPK.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-IZOIQSRQ.js";
import "./chunk-GQB7PTUT.js";
import "./chunk-X3KM6FGI.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-D2FH7VBO.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-DZYZMQQX.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-JQLHPJ7F.js";
import "./chunk-GDOIBZK2.js";
import "./chunk-55BTHPJ6.js";
import "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import "./chunk-3KQWTZUF.js";
import "./chunk-XKRW3EQO.js";
import "./chunk-HOSU77AW.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-NTU7Z5NL.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-Y3SYGQWH.js";
import "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-3ZAOPBGW.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
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
