import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-BU2RXELC.js";
import {
  tell
} from "./chunk-P2J5YA5Z.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-XZWHB33W.js";
import "./chunk-Q5ELTN4O.js";
import "./chunk-LWGRUDSA.js";
import "./chunk-ZZJGUGWM.js";
import "./chunk-WDLULTMB.js";
import "./chunk-P6N2IRQK.js";
import "./chunk-4XDBEKIA.js";
import "./chunk-YDZ4G53D.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-QXURYFKL.js";
import "./chunk-QOQSMZYX.js";
import "./chunk-6AEDUVNG.js";
import "./chunk-HQMHLBSS.js";
import "./chunk-64BV43GB.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-CZRC773D.js";
import "./chunk-HU5LSZS7.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-YPPSDZ3R.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-OFZMZG4P.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-AQXOQW6R.js";
import "./chunk-RWI436XE.js";
import "./chunk-NXPQYEGJ.js";
import "./chunk-ITM4NGBT.js";
import "./chunk-ZBY3ZMQ4.js";
import "./chunk-I75BXC55.js";
import "./chunk-ICN4MDEQ.js";
import "./chunk-RFBZZZLD.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-LJFBCHYV.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-3DRFZ6HM.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-LVN72TUT.js";
import "./chunk-V6OJWN42.js";
import "./chunk-53XDB3EQ.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-M56JCE2N.js";
import "./chunk-76KL262O.js";
import "./chunk-WCEVALIF.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-GMQQNDPL.js";
import "./chunk-6GTF6BMB.js";
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
