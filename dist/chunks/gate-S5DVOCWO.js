import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-QY6P4UBF.js";
import "./chunk-V4PWRY76.js";
import "./chunk-F7CWHQ47.js";
import "./chunk-VHPWIUCI.js";
import "./chunk-LS3RCAQT.js";
import {
  oneOf,
  readOptions,
  refusePositionals,
  usage
} from "./chunk-WDTEDQIE.js";
import {
  HostStore,
  buildReport,
  canvasFor,
  jsonText,
  splitWords,
  summaryHtml,
  terminalReport,
  writeWhole
} from "./chunk-U6WA5LG4.js";
import "./chunk-7Z6IXASR.js";
import "./chunk-IB3MHKLK.js";
import "./chunk-7X2ESAZV.js";
import {
  exitCode
} from "./chunk-GUIBXVKR.js";
import "./chunk-4WWRZ3TO.js";
import "./chunk-B36UEJZB.js";
import "./chunk-RCGLFSV5.js";
import "./chunk-26LVTRER.js";

// src/commands/gate-options.ts
import { isIP } from "node:net";

// src/commands/policy-file.ts
function policyFile(path) {
  return { address: { path }, store: new HostStore(() => process.env.GITHUB_TOKEN ?? "") };
}

// src/commands/gate-options.ts
var USAGE = `Asks about a tool: who made it, what is in it, what it asks for, what it may have, what it did.

Usage
  as-declared gate --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for; once for each tool
  --policy FILE         what it may have
  --artifact FILE       the signed bytes            (default: the manifest's artifact.path)
  --bundle FILE         their Sigstore bundle       (default: the manifest's artifact.bundle)
  --sbom FILE           their CycloneDX SBOM        (default: the manifest's sbom_ref)
  --scenario FILE       how the tool is exercised   (default: as-declared.scenario.yml beside the manifest)
  --run "WORDS"         one more case: a command line, split into words, never given to a shell
  --trusted-root FILE   Sigstore trusted root       (default: Sigstore's public one, over TUF)
  --resolve H:P:A:P     dial a granted host and port at this address and port
  --event NAME          judge as on this event of GitHub's, where the policy asks for less or more on it
  --mode MODE           enforce or audit            (default: the policy's)
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
  policy: { type: "string" },
  artifact: { type: "string" },
  bundle: { type: "string" },
  sbom: { type: "string" },
  scenario: { type: "string" },
  run: { type: "string", multiple: true, default: [] },
  "trusted-root": { type: "string" },
  resolve: { type: "string", multiple: true, default: [] },
  event: { type: "string" },
  mode: { type: "string" },
  report: { type: "string" },
  summary: { type: "string" },
  "install-dependencies": { type: "string", default: "auto" }
};
function portOf(text) {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) throw usage(`"${text}" is not a port.`);
  return port;
}
function parseResolve(text) {
  const [, host, port, address, upstreamPort] = /^([^:]+):([^:]+):(.+):([^:]+)$/.exec(text) ?? [];
  if (host === void 0 || port === void 0 || address === void 0 || upstreamPort === void 0) {
    throw usage(`--resolve "${text}" is not HOST:PORT:ADDRESS:PORT.`);
  }
  const bare = address.replace(/^\[(.*)\]$/, "$1");
  if (isIP(bare) === 0) throw usage(`--resolve "${text}": "${bare}" is not an address.`);
  return { host: host.toLowerCase(), port: portOf(port), address: bare, upstreamPort: portOf(upstreamPort) };
}
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
  const { policy, artifact, bundle, sbom, scenario, event, mode, report, summary } = options;
  if (policy === void 0) throw usage("No --policy is given.");
  const trustedRoot = options["trusted-root"];
  const request = {
    manifests: options.manifest,
    policy: policyFile(policy),
    run: options.run.map(splitWords),
    resolve: options.resolve.map(parseResolve),
    installDependencies: oneOf("--install-dependencies", options["install-dependencies"], ["auto", "never"]),
    ...artifact !== void 0 && { artifact },
    ...bundle !== void 0 && { bundle },
    ...sbom !== void 0 && { sbom },
    ...scenario !== void 0 && { scenario },
    ...trustedRoot !== void 0 && { trustedRoot },
    ...event !== void 0 && { event },
    ...mode !== void 0 && { mode: oneOf("--mode", mode, ["enforce", "audit"]) }
  };
  return { request, report, summary };
}

// src/commands/gate.ts
var gateCommand = {
  usage: USAGE,
  async run(words) {
    const { request, report, summary } = readGateOptions(words);
    const canvas = canvasFor(process.stdout, process.env);
    const result = await gate({
      ...request,
      progress: (line) => process.stderr.write(`${line}
`)
    });
    try {
      if (report !== void 0) await writeWhole(report, jsonText(buildReport(result)));
      if (summary !== void 0) await writeWhole(summary, summaryHtml(result));
    } finally {
      process.stdout.write(`${terminalReport(result, canvas)}
`);
    }
    return exitCode(result.tools);
  }
};
export {
  gateCommand
};
