import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  TRUST_OPTIONS,
  TRUST_USAGE,
  attestationsIn,
  trustedRootOf
} from "./chunk-OYXNWM44.js";
import {
  tell
} from "./chunk-42S4XU2T.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-76KPGUF4.js";
import {
  progress
} from "./chunk-FB5Q6QR5.js";
import {
  parseResolve
} from "./chunk-C4P4LZIO.js";
import {
  gate
} from "./chunk-2H34TUTK.js";
import "./chunk-Q4FOU3ET.js";
import "./chunk-T3PJGDPO.js";
import "./chunk-ZIONHEP3.js";
import "./chunk-CLZ6F26J.js";
import "./chunk-IFBSSTAC.js";
import "./chunk-WS7R2CZM.js";
import "./chunk-EN3TZGMF.js";
import "./chunk-7RMHV7P6.js";
import "./chunk-LE7BVDU5.js";
import "./chunk-CTVVWVMH.js";
import "./chunk-B3HCXPXH.js";
import "./chunk-DQG67J2X.js";
import "./chunk-IC3W55N6.js";
import "./chunk-CCQI2W6H.js";
import "./chunk-PUZ2GUS6.js";
import "./chunk-MJBDXDM6.js";
import "./chunk-T3PMFCVJ.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-ZDA27SRE.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-MW4JKJAG.js";
import "./chunk-N2XUTHWY.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-KGZKLWON.js";
import "./chunk-R7NMKUP4.js";
import "./chunk-R5GVOWZN.js";
import "./chunk-PFTTBHEW.js";
import "./chunk-I5BI3ZLC.js";
import "./chunk-NHQTPHAM.js";
import "./chunk-BCFX5TFL.js";
import {
  splitWords
} from "./chunk-SDKK4QNV.js";
import "./chunk-UHVXDMBO.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-6SQXR6CP.js";
import "./chunk-X2II3V2N.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-XACVI3IM.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-4B3HWSWR.js";
import "./chunk-SFH4PIPA.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-YPU5NEQM.js";
import "./chunk-HGIT4TWG.js";
import "./chunk-YG2HDJMM.js";
import "./chunk-S6Y62XW6.js";
import "./chunk-2RL5B7NK.js";
import "./chunk-DXS5UBOT.js";
import "./chunk-TNZ4SUZY.js";
import "./chunk-IVJ2G3CW.js";
import "./chunk-WFDGVA4W.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-7LTTJZDB.js";
import "./chunk-H3ZMFUBM.js";
import "./chunk-F2HI63QH.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-7YVOEYER.js";
import "./chunk-V6OJWN42.js";
import "./chunk-NUKDASBL.js";
import "./chunk-H6R6E5J4.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-D5632IL3.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import "./chunk-FQRILSFK.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-DK6CJZNN.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-F2ZC6MG4.js";
import "./chunk-52QAGJJZ.js";
import "./chunk-26LVTRER.js";

// src/commands/gate-options.ts
var USAGE = `Asks about a tool: who made it, what is in it, what it asks for, what it may have, what it did.

Usage
  as-declared gate --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for; once for each tool
${POLICY_USAGE}  --artifact FILE       the signed bytes            (default: the manifest's artifact.path)
  --bundle FILE         their Sigstore bundles: a file or a folder  (default: the manifest's artifact.bundle)
  --attestations OWNER/REPOSITORY                   what GitHub keeps there for each artifact, beside them
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
  attestations: { type: "string" },
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
    ...defined({ attestations: attestationsIn(options.attestations, options.offline) }),
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
