import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-KUMYJCYS.js";
import "./chunk-ICK6KD2J.js";
import {
  tell
} from "./chunk-YTV62226.js";
import "./chunk-QAAWG55Q.js";
import "./chunk-5T4Q54NV.js";
import "./chunk-HLNTIVHC.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-3HWFJEOD.js";
import "./chunk-AU3MNKCC.js";
import {
  progress
} from "./chunk-FB5Q6QR5.js";
import "./chunk-CLJKP7KY.js";
import "./chunk-7NE6TQJT.js";
import "./chunk-KGKC2LFW.js";
import {
  parseResolve
} from "./chunk-JZHC2UBM.js";
import "./chunk-4MB6O6O7.js";
import "./chunk-X26UNIG4.js";
import "./chunk-CTVVWVMH.js";
import "./chunk-E6EE6V3Q.js";
import "./chunk-PAERHED6.js";
import "./chunk-2NBFEBJA.js";
import "./chunk-JOOCZGIQ.js";
import "./chunk-ECSHIKWE.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-NKM7DUJ6.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-TBMENXHQ.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-6URVHVXT.js";
import "./chunk-P3E3JPAH.js";
import "./chunk-7ON6J4EX.js";
import "./chunk-QOXCOEI4.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-ART3ZXCF.js";
import "./chunk-ZITZDFNV.js";
import "./chunk-LCNA5U3B.js";
import {
  splitWords
} from "./chunk-IM2TPIZO.js";
import "./chunk-EW5EHY4E.js";
import "./chunk-KV2OTV65.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-CFQ2CULU.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-SQHUBBA2.js";
import "./chunk-MVDE2VLM.js";
import "./chunk-MUNOBSV3.js";
import "./chunk-HWHVK52A.js";
import "./chunk-R7SYIL3M.js";
import "./chunk-J4PDKES3.js";
import "./chunk-WCC6MZBH.js";
import "./chunk-OKFCXFNN.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-PTRAFNS5.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-3IG423MV.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-ICU5Y56N.js";
import "./chunk-V6OJWN42.js";
import "./chunk-76KL262O.js";
import "./chunk-NUKDASBL.js";
import "./chunk-OCEGBE45.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-SQ2WM3TY.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-RZBHGN2Z.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-CRXQRBP7.js";
import "./chunk-JIPDXG45.js";
import "./chunk-26LVTRER.js";

// src/commands/gate-options.ts
var USAGE = `Asks about a tool: who made it, what is in it, what it asks for, what it may have, what it did.

Usage
  as-declared gate --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for; once for each tool
${POLICY_USAGE}  --artifact FILE       the signed bytes            (default: the manifest's artifact.path)
  --bundle FILE         their Sigstore bundle       (default: the manifest's artifact.bundle)
  --sbom FILE           their CycloneDX SBOM        (default: the manifest's sbom_ref)
  --scenario FILE       how the tool is exercised   (default: as-declared.scenario.yml beside the manifest)
  --run "WORDS"         one more case: a program, as entrypoint.command has it, and its arguments; no shell reads them
  --trusted-root FILE   Sigstore trusted root       (default: Sigstore's public one, over TUF)
  --resolve H:P:A:P     dial a granted host and port at this address and port
  --report FILE         write the verdict as JSON
  --summary FILE        write the verdict as Markdown
  --evidence FOLDER     keep the raw traces, compressed, and what was seen as an in-toto statement (not signed)
  --install-dependencies MODE                       auto (default) or never

Exit codes
  0  every question was answered with yes
  1  the gate says no
  2  it could not be judged
`;
var OPTIONS = {
  manifest: { type: "string", multiple: true, default: [] },
  ...POLICY_OPTIONS,
  artifact: { type: "string" },
  bundle: { type: "string" },
  sbom: { type: "string" },
  scenario: { type: "string" },
  run: { type: "string", multiple: true, default: [] },
  "trusted-root": { type: "string" },
  resolve: { type: "string", multiple: true, default: [] },
  report: { type: "string" },
  summary: { type: "string" },
  evidence: { type: "string" },
  "install-dependencies": { type: "string", default: "auto" }
};
var OF_ONE_TOOL = ["artifact", "bundle", "sbom", "scenario"];
function refuseContradictions({ manifest: manifests, run, ...options }) {
  if (manifests.length === 0) throw usage("No --manifest is given.");
  if (new Set(manifests).size < manifests.length) throw usage("A --manifest is given twice.");
  if (manifests.length === 1) return;
  const contradiction = OF_ONE_TOOL.find((name) => options[name] !== void 0) ?? (run.length > 0 ? "run" : void 0);
  if (contradiction !== void 0) {
    throw usage(`--${contradiction} belongs to one tool, and ${manifests.length} manifests are given.`);
  }
}
function readGateOptions(words) {
  const { values: options, positionals } = readOptions(words, OPTIONS);
  refusePositionals(positionals);
  refuseContradictions(options);
  refuseSameOutlet(options);
  const { artifact, bundle, sbom, scenario, report, summary, evidence } = options;
  const trustedRoot = options["trusted-root"];
  const request = {
    manifests: options.manifest,
    ...policyRequest(options),
    run: options.run.map(splitWords),
    resolve: options.resolve.map(parseResolve),
    installDependencies: oneOf("--install-dependencies", options["install-dependencies"], ["auto", "never"]),
    ...artifact !== void 0 && { artifact },
    ...bundle !== void 0 && { bundle },
    ...sbom !== void 0 && { sbom },
    ...scenario !== void 0 && { scenario },
    ...evidence !== void 0 && { evidence },
    ...trustedRoot !== void 0 && { trustedRoot }
  };
  return { request, report, summary };
}

// src/commands/gate.ts
var gateCommand = {
  usage: USAGE,
  async run(words) {
    const { request, ...files } = readGateOptions(words);
    return tell(await gate({ ...request, progress }), files);
  }
};
export {
  gateCommand
};
