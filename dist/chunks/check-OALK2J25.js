import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-HOU3PUFH.js";
import {
  tell
} from "./chunk-DA6WWA2V.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-7PE75L2L.js";
import "./chunk-GJUSEB2D.js";
import "./chunk-5VUMNPE5.js";
import "./chunk-A6UXGAEW.js";
import "./chunk-NSAWM7S3.js";
import "./chunk-Q6SBCYNF.js";
import "./chunk-MLW3MNYS.js";
import "./chunk-TFUFQSIA.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-LGT5U47Z.js";
import "./chunk-D4MKVRZS.js";
import "./chunk-DX6J32DP.js";
import "./chunk-EUTZLSPS.js";
import "./chunk-LIZEBSHN.js";
import "./chunk-FQZK2S43.js";
import "./chunk-4F3WUZ6Z.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-NABZSB3P.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-GLRLQJ5N.js";
import "./chunk-H6M6IXZH.js";
import "./chunk-TGVNWQJL.js";
import "./chunk-UMFGMAYM.js";
import "./chunk-VJ76GHCA.js";
import "./chunk-PJQCLMJ7.js";
import "./chunk-L3AEFCJK.js";
import "./chunk-T3UUUPRH.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-HQ7RB7UC.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-D3YG6KM7.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-SOZSL4AE.js";
import "./chunk-VKEPDZXQ.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-XJEU4263.js";
import "./chunk-RUBF4SF3.js";
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
