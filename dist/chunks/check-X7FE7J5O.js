import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-XB5WLGNK.js";
import {
  tell
} from "./chunk-YHEDXOK2.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-SNKACHOP.js";
import "./chunk-WNHZGINM.js";
import "./chunk-X6KMQXKS.js";
import "./chunk-5XBFK2KA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-3NLJMQAU.js";
import "./chunk-XM624LM2.js";
import "./chunk-HTT6HWWD.js";
import "./chunk-QUQ5TCIA.js";
import "./chunk-B2YQIST4.js";
import "./chunk-R3Y4UO6G.js";
import "./chunk-FHMAXVVJ.js";
import "./chunk-MAKMFK6B.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-ZLDUWO4E.js";
import "./chunk-WE2FPZAQ.js";
import "./chunk-7YGHLST4.js";
import "./chunk-LCXZ6FO4.js";
import "./chunk-TJ4VZEIF.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-5V5Z2PPJ.js";
import "./chunk-TRT2ERC7.js";
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
