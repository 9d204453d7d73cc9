import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-5TXNQHGP.js";
import {
  tell
} from "./chunk-NC2JPRLV.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-Z5YYWWOI.js";
import "./chunk-SVRYAVK7.js";
import "./chunk-OXTO2H4W.js";
import "./chunk-W4Q62BIE.js";
import "./chunk-6OIHDJ4H.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-MPKEYW2R.js";
import "./chunk-CT72PJNU.js";
import "./chunk-E7LZJMVJ.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-AGFDLGYB.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-BF5UYUZP.js";
import "./chunk-JV6ZQ3DU.js";
import "./chunk-K4ZTYP7U.js";
import "./chunk-TK7AI65Z.js";
import "./chunk-KCLCQKJK.js";
import "./chunk-RF24U3TH.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-6JH3GMBD.js";
import "./chunk-V6OJWN42.js";
import "./chunk-JWURCQW4.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-GN5VSBW3.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-T27ZGTXS.js";
import "./chunk-NX235LTG.js";
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
    const { manifest: manifests, report, summary } = values;
    if (manifests.length === 0) throw usage("No --manifest is given.");
    return tell(await check({ manifests, ...policyRequest(values) }), { report, summary });
  }
};
export {
  checkCommand
};
