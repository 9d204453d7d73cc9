import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-RPQ666RH.js";
import {
  tell
} from "./chunk-UFNRPAHE.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-6WW4RPPG.js";
import "./chunk-6PYDDFCA.js";
import "./chunk-QW43CFPS.js";
import "./chunk-EDZM3VOM.js";
import "./chunk-6RGOOQXC.js";
import "./chunk-UFL7DTLI.js";
import "./chunk-WSMLDT6E.js";
import "./chunk-G7UYDAPO.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-6JICWW7C.js";
import "./chunk-3FH72CN3.js";
import "./chunk-7IPRKVTM.js";
import "./chunk-GOS7EN7N.js";
import "./chunk-YD4YFSYX.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-3RR4MW3Q.js";
import "./chunk-BL53EVJG.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-FYVVBPNF.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-PWWAF3WW.js";
import "./chunk-7OOI7EUI.js";
import "./chunk-TGVNWQJL.js";
import "./chunk-OD3KM5U5.js";
import "./chunk-T6IVHDW6.js";
import "./chunk-UWMGVIBD.js";
import "./chunk-RNOJDHFP.js";
import "./chunk-THNWP35R.js";
import "./chunk-WPHB45Q6.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-262BZLBX.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-R4ZFYIRM.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-JJYJ7PC2.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-MOVMOV7O.js";
import "./chunk-SUGABNBC.js";
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
