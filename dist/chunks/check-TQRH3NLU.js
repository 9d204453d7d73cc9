import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-QUNTPOT6.js";
import {
  tell
} from "./chunk-YLVZG43D.js";
import "./chunk-2BAOYHD2.js";
import "./chunk-4L42Z4H2.js";
import "./chunk-XJMWHGV4.js";
import "./chunk-UUWZ5KKL.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-ZDFCSWQZ.js";
import "./chunk-Q7A7RUCF.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-LPDOLCFI.js";
import "./chunk-BOPQOHHH.js";
import "./chunk-N33M24IL.js";
import "./chunk-6PNVRVJW.js";
import "./chunk-FIDBBKUF.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-3TOPGQRX.js";
import "./chunk-BHEUO3PQ.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-PEUVKRNN.js";
import "./chunk-H2KMRGJA.js";
import "./chunk-2CXE3C33.js";
import "./chunk-WD7CYM75.js";
import "./chunk-KV4BB5XH.js";
import "./chunk-A3BLPWIC.js";
import "./chunk-RVVKM3UV.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-K2YD6OW2.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-2D4YRBI6.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-5YJ5ALFJ.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-JR4POR3T.js";
import "./chunk-TEPNOHLJ.js";
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
