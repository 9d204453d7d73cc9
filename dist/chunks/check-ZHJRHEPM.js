import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-VIYRK4E2.js";
import {
  tell
} from "./chunk-5IIVNGUQ.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-QMJPSQOP.js";
import "./chunk-ER4DYOU4.js";
import "./chunk-IVADRYRK.js";
import "./chunk-3OI6F2HG.js";
import "./chunk-7I2VYV6M.js";
import "./chunk-IOZYBOZR.js";
import "./chunk-OD662AMF.js";
import "./chunk-IWOWGMCH.js";
import "./chunk-D7GHH3GN.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import "./chunk-B66HZBJ2.js";
import "./chunk-XSLZZFYW.js";
import "./chunk-RJP57CHX.js";
import "./chunk-5J2EX2XK.js";
import "./chunk-GASTHEOE.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-F4L5I24H.js";
import "./chunk-XKVLZXPK.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-S37X4VBL.js";
import "./chunk-MEVYJQLD.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-JQLHPJ7F.js";
import "./chunk-GDOIBZK2.js";
import "./chunk-55BTHPJ6.js";
import "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import "./chunk-3KQWTZUF.js";
import "./chunk-XGOUBRDT.js";
import "./chunk-X3RQCJQN.js";
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
import "./chunk-LAAKWUXD.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-QGV6EUNW.js";
import "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-QPMTDPWL.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
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
