import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-K65VITSQ.js";
import {
  tell
} from "./chunk-IRKF2C55.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-I2BQZADB.js";
import "./chunk-UZHOUYEP.js";
import "./chunk-NEXEMZJ4.js";
import "./chunk-25EEDZKH.js";
import "./chunk-4KJ3PN66.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-GNYH2DGE.js";
import "./chunk-LGN75EP6.js";
import "./chunk-KQYCNYXF.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-2RF6EN5U.js";
import "./chunk-ICQE3FCI.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-TJMAP63J.js";
import "./chunk-BF5UYUZP.js";
import "./chunk-NKWRPE6I.js";
import "./chunk-4FBYXLQ5.js";
import "./chunk-V76JZH32.js";
import "./chunk-NK7TN2XV.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-UDFXV4D3.js";
import "./chunk-V6OJWN42.js";
import "./chunk-B3JD72YK.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-UAL6CVJZ.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-CGYZ7D7G.js";
import "./chunk-RZ3FNNRD.js";
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
