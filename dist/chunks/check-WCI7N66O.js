import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-MB4SDHKI.js";
import {
  tell
} from "./chunk-NUCYJUQ6.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-45SHI34D.js";
import "./chunk-M72WUY6M.js";
import "./chunk-V3CSPMMH.js";
import "./chunk-5XBFK2KA.js";
import "./chunk-MAKMFK6B.js";
import "./chunk-V4PWRY76.js";
import "./chunk-F7CWHQ47.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-EYBIRQF6.js";
import "./chunk-S6EBA623.js";
import "./chunk-WE2FPZAQ.js";
import "./chunk-QH2EQJIW.js";
import "./chunk-KHLVI564.js";
import "./chunk-BVNOAG62.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-ZCMGM7GL.js";
import "./chunk-TJ57HHZF.js";
import "./chunk-PBYEOJ42.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-NGL3UZE4.js";
import "./chunk-MUHKVJZJ.js";
import "./chunk-6HVND6GQ.js";
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
