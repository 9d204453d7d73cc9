import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-5UQYSFCL.js";
import {
  tell
} from "./chunk-SZGVXDFW.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-ACZX6AIN.js";
import "./chunk-PNRK3DQF.js";
import "./chunk-ADUXNKTY.js";
import "./chunk-S6XCE6AM.js";
import "./chunk-UN5RSXIK.js";
import "./chunk-HNVUQWDW.js";
import "./chunk-2HRLBWKS.js";
import "./chunk-3IR7AZNW.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-HA63DKXE.js";
import "./chunk-D3XHMSD7.js";
import "./chunk-WU6U2ZFK.js";
import "./chunk-GOS7EN7N.js";
import "./chunk-S6PW52XV.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-UTUGGADD.js";
import "./chunk-AW3VNZOV.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-EMLIRYNI.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-TENX4O7C.js";
import "./chunk-VQH4HYWR.js";
import "./chunk-TGVNWQJL.js";
import "./chunk-FF2QHIBS.js";
import "./chunk-6MHBRIDJ.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-6A6IGK5A.js";
import "./chunk-FGSFALIL.js";
import "./chunk-3TNN2PIC.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-S4J4MTOU.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-B5POXDL6.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-TSGZUETB.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-26VOC3NB.js";
import "./chunk-5ITQ4EUT.js";
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
