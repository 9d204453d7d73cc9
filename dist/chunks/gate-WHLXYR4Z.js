import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  TRUST_OPTIONS,
  TRUST_USAGE,
  attestationsIn,
  trustedRootOf
} from "./chunk-NRURMEEP.js";
import {
  tell
} from "./chunk-5IIVNGUQ.js";
import {
  POLICY_OPTIONS,
  POLICY_USAGE,
  policyRequest
} from "./chunk-QMJPSQOP.js";
import {
  progress
} from "./chunk-FB5Q6QR5.js";
import {
  parseResolve
} from "./chunk-IR3UXNCE.js";
import {
  gate
} from "./chunk-IFFZYQQ3.js";
import "./chunk-ER4DYOU4.js";
import "./chunk-IVADRYRK.js";
import "./chunk-3OI6F2HG.js";
import "./chunk-7I2VYV6M.js";
import "./chunk-UJRBYCPB.js";
import "./chunk-WNPE2OEB.js";
import "./chunk-YZKK3ZHI.js";
import "./chunk-QOHIATFR.js";
import "./chunk-LIXQXU5I.js";
import "./chunk-CTVVWVMH.js";
import "./chunk-26VUGSXI.js";
import "./chunk-IOZYBOZR.js";
import "./chunk-OD662AMF.js";
import "./chunk-IWOWGMCH.js";
import "./chunk-XQDT5WYV.js";
import "./chunk-D7GHH3GN.js";
import "./chunk-SNNKR6L2.js";
import "./chunk-YCYRFZUA.js";
import "./chunk-6J4CD3GK.js";
import "./chunk-ZDA27SRE.js";
import "./chunk-VE6LUWA5.js";
import "./chunk-GU6C74BC.js";
import "./chunk-CGFYXVZJ.js";
import "./chunk-RPPDQGKY.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-WR66MTVJ.js";
import "./chunk-RIES23YI.js";
import "./chunk-DNAIHMGC.js";
import "./chunk-R5GVOWZN.js";
import "./chunk-B66HZBJ2.js";
import "./chunk-XSLZZFYW.js";
import "./chunk-RJP57CHX.js";
import "./chunk-5J2EX2XK.js";
import {
  splitWords
} from "./chunk-ESJEKFSK.js";
import "./chunk-GASTHEOE.js";
import "./chunk-RWTFK2OS.js";
import "./chunk-F4L5I24H.js";
import "./chunk-XKVLZXPK.js";
import "./chunk-L4YJTLNN.js";
import "./chunk-LCNA5U3B.js";
import "./chunk-2QHXBBKJ.js";
import "./chunk-N33M24IL.js";
import "./chunk-GPVPWYQ5.js";
import "./chunk-S37X4VBL.js";
import "./chunk-MEVYJQLD.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-JQLHPJ7F.js";
import "./chunk-GDOIBZK2.js";
import "./chunk-55BTHPJ6.js";
import "./chunk-DSV24SD4.js";
import "./chunk-6J6O3WXY.js";
import "./chunk-3KQWTZUF.js";
import "./chunk-XGOUBRDT.js";
import "./chunk-X3RQCJQN.js";
import "./chunk-ZBW5BUPU.js";
import "./chunk-4IQZMC4H.js";
import "./chunk-TQCHYOZ7.js";
import "./chunk-F2HI63QH.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  refuseSameOutlet,
  usage
} from "./chunk-5TVT7YHF.js";
import "./chunk-V6OJWN42.js";
import "./chunk-NUKDASBL.js";
import "./chunk-LAAKWUXD.js";
import "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import "./chunk-PBSXYOHX.js";
import "./chunk-QPMTDPWL.js";
import "./chunk-V27FFKIZ.js";
import "./chunk-Y7JXKJN7.js";
import "./chunk-IIHSP32Q.js";
import "./chunk-Y625BJLB.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-PVKMCQ3Q.js";
import "./chunk-XQ3OXK4P.js";
import "./chunk-GXX5MYV7.js";
import "./chunk-BTCEX3AE.js";
import "./chunk-RWKBM5BJ.js";
import "./chunk-YNZT7DV2.js";
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
