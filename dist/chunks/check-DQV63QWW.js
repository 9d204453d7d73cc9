import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-GHS5JWCH.js";
import {
  tell
} from "./chunk-IEBUSJYT.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-KQT3YDEC.js";
import "./chunk-WOFUCWE7.js";
import "./chunk-JVHVQ7ZF.js";
import "./chunk-NZ2BJXDL.js";
import "./chunk-K7L4M6UH.js";
import "./chunk-5XBFK2KA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-MPKEYW2R.js";
import "./chunk-WVLOD4MP.js";
import "./chunk-E7LZJMVJ.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-AGFDLGYB.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-QUQ5TCIA.js";
import "./chunk-JV6ZQ3DU.js";
import "./chunk-K4ZTYP7U.js";
import "./chunk-SQAL2OKV.js";
import "./chunk-SAW3RD23.js";
import "./chunk-KHI67G36.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-6JH3GMBD.js";
import "./chunk-WE2FPZAQ.js";
import "./chunk-NWNPYQKG.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-YHRU4SMO.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-T27ZGTXS.js";
import "./chunk-NX235LTG.js";
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
