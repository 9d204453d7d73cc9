import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-47KUDH3O.js";
import "./chunk-BHM37JSF.js";
import "./chunk-VC2HILAO.js";
import "./chunk-X3ZVXYWZ.js";
import {
  parseResolve
} from "./chunk-4CIBC2XC.js";
import "./chunk-U3VRQ3ZC.js";
import "./chunk-7MRAGE5P.js";
import "./chunk-GS2FKX3W.js";
import "./chunk-RFAT73J2.js";
import "./chunk-LEQSHR63.js";
import {
  tell
} from "./chunk-QC6G3PCW.js";
import "./chunk-ZN2G2D5K.js";
import "./chunk-UZOSTL7X.js";
import "./chunk-3MMDEX2Y.js";
import "./chunk-QMYRU5WM.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-3GJNI3P7.js";
import "./chunk-PVUY2E6P.js";
import "./chunk-RLL6ZG4M.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-XQQX5NZ5.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-TVCV4FLU.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F2HI63QH.js";
import "./chunk-SFR2LBDY.js";
import {
  splitWords
} from "./chunk-M7SNYVMG.js";
import "./chunk-UMW4EIU7.js";
import "./chunk-N33M24IL.js";
import "./chunk-TWXDFZYX.js";
import "./chunk-3X6N3ED7.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-7EWWQPF2.js";
import "./chunk-6KPHJOV7.js";
import "./chunk-QUZQJCUQ.js";
import "./chunk-DVNJ4ZQC.js";
import "./chunk-EA5BIJDC.js";
import "./chunk-P236W53P.js";
import "./chunk-SEUO74R6.js";
import "./chunk-ZBE7LWY6.js";
import "./chunk-WEALFABM.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-Y7JXKJN7.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-QOFTWY73.js";
import "./chunk-V6OJWN42.js";
import "./chunk-NUKDASBL.js";
import "./chunk-76KL262O.js";
import "./chunk-YE43Z2MD.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-ZT3NMNOM.js";
import "./chunk-VKEPDZXQ.js";
import {
  inert,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import "./chunk-JIKLL23P.js";
import "./chunk-54PAQVUX.js";
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
  --run "WORDS"         one more case: a command line, split into words, never given to a shell
  --trusted-root FILE   Sigstore trusted root       (default: Sigstore's public one, over TUF)
  --resolve H:P:A:P     dial a granted host and port at this address and port
  --report FILE         write the verdict as JSON
  --summary FILE        write the verdict as Markdown
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
  const { artifact, bundle, sbom, scenario, report, summary } = options;
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
    ...trustedRoot !== void 0 && { trustedRoot }
  };
  return { request, report, summary };
}

// src/commands/gate.ts
var gateCommand = {
  usage: USAGE,
  async run(words) {
    const { request, ...files } = readGateOptions(words);
    const progress = (line) => process.stderr.write(`${inert(visible(line))}
`);
    return tell(await gate({ ...request, progress }), files);
  }
};
export {
  gateCommand
};
