import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-6ET4R5MV.js";
import {
  tell
} from "./chunk-TS3CM5LC.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-VVMOQNQ5.js";
import "./chunk-2QOUXVH3.js";
import "./chunk-L5LJT6D2.js";
import "./chunk-U2T4UZUO.js";
import "./chunk-4AFLG37A.js";
import "./chunk-TAU7U4RW.js";
import "./chunk-EHR42ND7.js";
import "./chunk-3U5N45IH.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-D4BAI67S.js";
import "./chunk-AU76LFJG.js";
import "./chunk-DN34GRAB.js";
import "./chunk-HDTSQ5TO.js";
import "./chunk-AS5FEM72.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-CYWZ3SX3.js";
import "./chunk-7D7KOUFQ.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-XJDSGDNN.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-T6H7DJ54.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-Z3TQ2R74.js";
import "./chunk-2M2LV5EK.js";
import "./chunk-K6ENFJJM.js";
import "./chunk-736JCLHF.js";
import "./chunk-YJTT5XH7.js";
import "./chunk-53SM2TBE.js";
import "./chunk-IEWLD3P2.js";
import "./chunk-2T4W4PHT.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-QVYE7LR7.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-TYLJAG3M.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-WNTMEWKN.js";
import "./chunk-V6OJWN42.js";
import "./chunk-3UE7EV7O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-54K2BMZ5.js";
import "./chunk-76KL262O.js";
import "./chunk-WCEVALIF.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-F2HJF4EF.js";
import "./chunk-JVTPSROD.js";
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
