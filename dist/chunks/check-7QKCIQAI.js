import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-LQKTMW7L.js";
import {
  tell
} from "./chunk-3OFQ2GZY.js";
import "./chunk-RQMF6JTB.js";
import "./chunk-G2Z3VWIB.js";
import "./chunk-EDS2JSGH.js";
import "./chunk-S6WMK23J.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-RPZQRGMM.js";
import "./chunk-EBICXWSK.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-UYHA3YDY.js";
import "./chunk-CSEYTXFA.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-UUW6HXNC.js";
import "./chunk-BVNUPWJ2.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-THH42J64.js";
import "./chunk-D5KKRQZK.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-LCEFDBQH.js";
import "./chunk-H2KMRGJA.js";
import "./chunk-QZTWHU4C.js";
import "./chunk-PTEC4AVY.js";
import "./chunk-7C4XZ6HV.js";
import "./chunk-T5O3E6EY.js";
import "./chunk-BM5EPCNR.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-IQXVI4II.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-MZWDIXKH.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-X3AZLTJA.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-6EHKNFBD.js";
import "./chunk-PG7QEBVE.js";
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
