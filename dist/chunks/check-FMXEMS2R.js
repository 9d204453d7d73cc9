import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-7A5JTPW5.js";
import {
  tell
} from "./chunk-H3P3W7JU.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-CIIH27FN.js";
import "./chunk-EEJLROHS.js";
import "./chunk-JRL3NYGD.js";
import "./chunk-KXNMQ5WK.js";
import "./chunk-7PEKHAJF.js";
import "./chunk-O5NE4KCI.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-EOWXRX3Y.js";
import "./chunk-YQCM4HIA.js";
import "./chunk-7ANMNXLJ.js";
import "./chunk-J4DXSU75.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-L5ATADFB.js";
import "./chunk-N33M24IL.js";
import "./chunk-5VKIFEN7.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-RQVE3BHN.js";
import "./chunk-IONM536E.js";
import "./chunk-N5KLVJR4.js";
import "./chunk-UHYTKW5I.js";
import "./chunk-5CFUBL5V.js";
import "./chunk-GYYDUX7D.js";
import "./chunk-FNBGE2P7.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-5BOPT45Z.js";
import "./chunk-V6OJWN42.js";
import "./chunk-2GNSNRYE.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-PDOFSXOS.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-VR2ECS75.js";
import "./chunk-BQN6RJ4S.js";
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
