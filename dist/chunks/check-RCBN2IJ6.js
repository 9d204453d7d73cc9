import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-TRXQ3E57.js";
import {
  tell
} from "./chunk-EXUOBE4U.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-Q3NVD33V.js";
import "./chunk-V5JU6JQ2.js";
import "./chunk-K7OTMH64.js";
import "./chunk-W4XPPUYM.js";
import "./chunk-2Z7VX5P6.js";
import "./chunk-5KWWM5NC.js";
import "./chunk-EKN5Q7UW.js";
import "./chunk-KGEE7VAL.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-4T55OKGV.js";
import "./chunk-4XMS75DA.js";
import "./chunk-LEVUSPJB.js";
import "./chunk-CQ7IXDRO.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-DZNEDIMQ.js";
import "./chunk-6D4PSSBA.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-SRFNC5RG.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-COQ6UTI7.js";
import "./chunk-NKABZXUV.js";
import "./chunk-TGVNWQJL.js";
import "./chunk-RICAF4BN.js";
import "./chunk-S5SP37IF.js";
import "./chunk-QDBENLWT.js";
import "./chunk-WO44HEUZ.js";
import "./chunk-WQ2F35TK.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-UPGOKAZU.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-ZXLI24ZP.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-RPTG65M3.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-443AS6Q3.js";
import "./chunk-F4VTC6C4.js";
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
