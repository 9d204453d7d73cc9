import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  progress
} from "./chunk-FB5Q6QR5.js";
import {
  gate
} from "./chunk-NHATGOMU.js";
import "./chunk-DQOULC4M.js";
import "./chunk-76B34YHG.js";
import "./chunk-2PHDT2TK.js";
import "./chunk-LY7SAY36.js";
import {
  parseResolve
} from "./chunk-VGRCNNO7.js";
import "./chunk-VGPSLZGW.js";
import "./chunk-KPL2PPZE.js";
import "./chunk-CTVVWVMH.js";
import "./chunk-GIEQT5V2.js";
import {
  TRUST_OPTIONS,
  TRUST_USAGE,
  trustedRootOf
} from "./chunk-2SMBIMC6.js";
import {
  tell
} from "./chunk-C6Z2HHM7.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-UXLLFNXU.js";
import "./chunk-LHAQGZVK.js";
import "./chunk-DGM53TOH.js";
import "./chunk-N53WIRXK.js";
import "./chunk-DIGO3XN4.js";
import "./chunk-7EGOJHZ4.js";
import "./chunk-IXV5UPX2.js";
import "./chunk-GZ7RLKZX.js";
import "./chunk-5ZWXSNQ4.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-NKM7DUJ6.js";
import "./chunk-HQMCBLA5.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-DVJLW4NS.js";
import "./chunk-XMQACADD.js";
import {
  splitWords
} from "./chunk-4TOSM47M.js";
import "./chunk-3JLNH4M4.js";
import "./chunk-XY73CTDX.js";
import "./chunk-FP4MA77U.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-N33M24IL.js";
import "./chunk-6HJDKUI6.js";
import "./chunk-WUUK7HJ4.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-R5O4YP3Y.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-CUSAV27C.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-EXLG4MQP.js";
import "./chunk-UWW6XOPU.js";
import "./chunk-K6ENFJJM.js";
import "./chunk-L2VGAXNC.js";
import "./chunk-RAOYFSTJ.js";
import "./chunk-G3B47DZS.js";
import "./chunk-FZMDCH4Z.js";
import "./chunk-NB6QPRHX.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-5HCTZAV3.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-YAHIELZL.js";
import "./chunk-J247QG3Q.js";
import "./chunk-F2HI63QH.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-E3O5H2XQ.js";
import "./chunk-V6OJWN42.js";
import "./chunk-NUKDASBL.js";
import "./chunk-W4IQ2CEU.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-SDKUZIJJ.js";
import "./chunk-76KL262O.js";
import "./chunk-WCEVALIF.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-DLKJJYEV.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-4ULRITJX.js";
import "./chunk-RVFP7IIC.js";
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
${TRUST_USAGE}  --resolve H:P:A:P     dial a granted host and port at this address and port
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
  ...TRUST_OPTIONS,
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
    trustedRoot: trustedRootOf(options)
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
