import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-62B6ASPU.js";
import {
  tell
} from "./chunk-VGRJE37P.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-U36GTTSM.js";
import "./chunk-YUYKMDTP.js";
import "./chunk-S7UACLK4.js";
import "./chunk-SFXPU3IH.js";
import "./chunk-FZNTTVI7.js";
import "./chunk-H36ZPKKS.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-SMFCNQZ6.js";
import "./chunk-ILJXHT2O.js";
import "./chunk-B7YRG55D.js";
import "./chunk-L6CXQ5HZ.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-NRIUXC6S.js";
import "./chunk-N33M24IL.js";
import "./chunk-QHW5SDJF.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-EVSG3KXC.js";
import "./chunk-BF5UYUZP.js";
import "./chunk-BOXGLPYB.js";
import "./chunk-OKHUVWRD.js";
import "./chunk-RMVSRXB7.js";
import "./chunk-UPLBNA7O.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-R5ACXGIR.js";
import "./chunk-V6OJWN42.js";
import "./chunk-NPRLB2ZS.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-6RBGQT7K.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-ZPX2ISWS.js";
import "./chunk-GQ2CVKJO.js";
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
