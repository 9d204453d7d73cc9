import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-LE2YRBLO.js";
import {
  tell
} from "./chunk-TNUQYZCZ.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-PQLZTQOZ.js";
import "./chunk-GDRJSP26.js";
import "./chunk-NXT5SEHJ.js";
import "./chunk-YQLJCNHR.js";
import "./chunk-EKD3ISME.js";
import "./chunk-7Z7SKVYN.js";
import "./chunk-SE2TUOYH.js";
import "./chunk-2JKCUVJ3.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-HTGQPFY3.js";
import "./chunk-2NNLKOUV.js";
import "./chunk-OA4K2KK3.js";
import "./chunk-SQDDUHG7.js";
import "./chunk-A6HI2P3T.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-6WS6ETOS.js";
import "./chunk-332GKNS4.js";
import "./chunk-TUXQ7QVA.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-73DZJXHT.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-J2W2TDBE.js";
import "./chunk-UVMUMEQT.js";
import "./chunk-ID37DOZ5.js";
import "./chunk-WVLJSZD5.js";
import "./chunk-P33UTQT5.js";
import "./chunk-NQCYHDUM.js";
import "./chunk-SX5ORHOI.js";
import "./chunk-HDPJKZDE.js";
import "./chunk-KJD3BUFC.js";
import "./chunk-J247QG3Q.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-K6IMXHU3.js";
import "./chunk-F2HI63QH.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-PMXVKTSA.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-XWND4NXO.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-IIU4MMZC.js";
import "./chunk-WCEVALIF.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-LWK665FS.js";
import "./chunk-P2GOLVE3.js";
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
