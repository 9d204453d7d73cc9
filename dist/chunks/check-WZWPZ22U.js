import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-2X42CRDR.js";
import {
  tell
} from "./chunk-YA5IDYOC.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-EH2K7PGU.js";
import "./chunk-R7RBVYPF.js";
import "./chunk-ER5LK7TG.js";
import "./chunk-QMFVPWL4.js";
import "./chunk-5XBFK2KA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-H7DO2QPH.js";
import "./chunk-CXXDA7W6.js";
import "./chunk-W6LP65KG.js";
import "./chunk-OLECFOSM.js";
import "./chunk-QUQ5TCIA.js";
import "./chunk-3EDLSCSL.js";
import "./chunk-WL54QS2K.js";
import "./chunk-SYJA45SY.js";
import "./chunk-MAKMFK6B.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-XKS2YBJJ.js";
import "./chunk-WE2FPZAQ.js";
import "./chunk-7YGHLST4.js";
import "./chunk-LCCD5XDI.js";
import "./chunk-W6VYBNMO.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-UF4BEYJ3.js";
import "./chunk-QN2WRDQ3.js";
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
