import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  progress
} from "./chunk-FB5Q6QR5.js";
import {
  gate
} from "./chunk-NIX35EBT.js";
import "./chunk-BVOPSSAT.js";
import "./chunk-RDEJC2YM.js";
import "./chunk-IKNBTIU5.js";
import "./chunk-F7I4DVNM.js";
import {
  parseResolve
} from "./chunk-GZPERJ5G.js";
import "./chunk-QVQJQL2P.js";
import "./chunk-Q4EHUASA.js";
import "./chunk-CTVVWVMH.js";
import "./chunk-DVN5T6GJ.js";
import {
  TRUST_OPTIONS,
  TRUST_USAGE,
  trustedRootOf
} from "./chunk-YZNFXGTS.js";
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
import "./chunk-ECONACCM.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-NKM7DUJ6.js";
import "./chunk-CQBHTJ6K.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-D4BAI67S.js";
import "./chunk-AU76LFJG.js";
import {
  splitWords
} from "./chunk-DNMEZW2Y.js";
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
  oneOf,
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-WNTMEWKN.js";
import "./chunk-V6OJWN42.js";
import "./chunk-NUKDASBL.js";
import "./chunk-3UE7EV7O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-54K2BMZ5.js";
import "./chunk-76KL262O.js";
import "./chunk-WCEVALIF.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-5LMIQDLA.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-F2HJF4EF.js";
import "./chunk-JVTPSROD.js";
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
