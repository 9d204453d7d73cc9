import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-6L2LK3KV.js";
import {
  tell
} from "./chunk-6Y66RB3V.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-IVCCN6QH.js";
import "./chunk-REAQCCL7.js";
import "./chunk-MIOQTLOI.js";
import "./chunk-YM24WZX4.js";
import "./chunk-GQ3ZRNND.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-7UPJEBXZ.js";
import "./chunk-LA5EDS4J.js";
import "./chunk-OQ65FL3T.js";
import "./chunk-5CFITMIT.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-RJE6BBV7.js";
import "./chunk-N33M24IL.js";
import "./chunk-4ZNQUXKA.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-233YSUPG.js";
import "./chunk-YXJ4UZOX.js";
import "./chunk-FSGUZOHD.js";
import "./chunk-QGDP5JTQ.js";
import "./chunk-6FN7RYBY.js";
import "./chunk-QF7NOH2W.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-BJXZ7JF6.js";
import "./chunk-V6OJWN42.js";
import "./chunk-5C3EECBW.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-7MCCWXDA.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-P6C2MD67.js";
import "./chunk-E25NJSTQ.js";
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
