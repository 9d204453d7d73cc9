import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-LWOYMFSL.js";
import {
  tell
} from "./chunk-6OV5PHPJ.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-JAA3CZCB.js";
import "./chunk-6VOAZOYG.js";
import "./chunk-QF6PEEUT.js";
import "./chunk-XWCVTVUY.js";
import "./chunk-U3F5F4KC.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-SJQEJW4Q.js";
import "./chunk-RXMV4PDB.js";
import "./chunk-TSXNINCG.js";
import "./chunk-KKJGYD4B.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-CQ2M2ZXZ.js";
import "./chunk-N33M24IL.js";
import "./chunk-WAN55T7F.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-4NMSNVVN.js";
import "./chunk-YXJ4UZOX.js";
import "./chunk-RD2BA467.js";
import "./chunk-PPJMERNA.js";
import "./chunk-XNCGU7RO.js";
import "./chunk-4PJZR4TF.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-6F7IWRYL.js";
import "./chunk-V6OJWN42.js";
import "./chunk-PIGPZYD5.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-UNRV77ZM.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-ITSLZEVZ.js";
import "./chunk-MSLNTCXP.js";
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
