import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-CBAAU3YT.js";
import {
  tell
} from "./chunk-2ICOEUHS.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-AY73GYV4.js";
import "./chunk-CZV6EJCO.js";
import "./chunk-QFCRX4XF.js";
import "./chunk-GAQVHIMK.js";
import "./chunk-AQSZWETT.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-76HOL2HO.js";
import "./chunk-WKN45FCK.js";
import "./chunk-N33M24IL.js";
import "./chunk-VW6P5DFE.js";
import "./chunk-XPYH42OE.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-CNFGIZVQ.js";
import "./chunk-FGOLOXKQ.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-F34YAVAS.js";
import "./chunk-CIDQ57MQ.js";
import "./chunk-XRBIAMMH.js";
import "./chunk-VB4KQH2N.js";
import "./chunk-UZFTF2XW.js";
import "./chunk-KUF3L43K.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-S2X4RNSD.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-FUG3MP53.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-FD34OVM4.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-4U4UNNTW.js";
import "./chunk-YCN5EOQR.js";
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
