#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  asFinding
} from "./chunks/chunk-L2C65TXM.js";
import {
  closeInherited,
  splitWords
} from "./chunks/chunk-PPMRPZYJ.js";
import {
  VERSION,
  inertLines,
  visible
} from "./chunks/chunk-7X2ESAZV.js";
import "./chunks/chunk-K2KAGBVV.js";
import {
  Refusal
} from "./chunks/chunk-MUSAKDL7.js";
import "./chunks/chunk-26LVTRER.js";

// src/command-line.ts
import { isIP } from "node:net";
import { parseArgs } from "node:util";
var USAGE = `as-declared gates a tool: who made it, what is in it, what it asks for, what it may have, what it did.

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
  --mode MODE           enforce or audit            (default: the policy's)
  --report FILE         write the verdict as JSON
  --summary FILE        write the verdict as Markdown
  --install-dependencies MODE                       auto (default) or never
  --help, --version

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
  mode: { type: "string" },
  report: { type: "string" },
  summary: { type: "string" },
  "install-dependencies": { type: "string", default: "auto" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false }
};
function usage(message) {
  return new Refusal("host/usage", message, { fix: "as-declared --help lists the options." });
}
function readOptions(words) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}
function oneOf(name, value, allowed) {
  const known = allowed.find((each) => each === value);
  if (known === void 0) throw usage(`--${name} is "${value}"; it is one of ${allowed.join(", ")}.`);
  return known;
}
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
function gateCommand(options) {
  refuseContradictions(options);
  const { policy, artifact, bundle, sbom, scenario, mode, report, summary } = options;
  if (policy === void 0) throw usage("No --policy is given.");
  const trustedRoot = options["trusted-root"];
  const request = {
    manifests: options.manifest,
    policy: { path: policy, source: policy },
    run: options.run.map(splitWords),
    resolve: options.resolve.map(parseResolve),
    installDependencies: oneOf("install-dependencies", options["install-dependencies"], ["auto", "never"]),
    ...artifact !== void 0 && { artifact },
    ...bundle !== void 0 && { bundle },
    ...sbom !== void 0 && { sbom },
    ...scenario !== void 0 && { scenario },
    ...trustedRoot !== void 0 && { trustedRoot },
    ...mode !== void 0 && { mode: oneOf("mode", mode, ["enforce", "audit"]) }
  };
  return { kind: "gate", request, report, summary };
}
function readCommandLine(words) {
  const { values, positionals } = readOptions(words);
  if (values.help || words.length === 0) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [command, ...rest] = positionals;
  if (command !== "gate")
    throw usage(command === void 0 ? "No command is given." : `There is no command "${command}".`);
  if (rest.length > 0) throw usage(`"${rest[0]}" is one word too many.`);
  return gateCommand(values);
}

// src/cli.ts
function complain(error) {
  const { message, fix, evidence } = asFinding(error);
  const said = error instanceof Refusal || typeof evidence?.said !== "string" ? [] : evidence.said.split("\n");
  const lines = [`as-declared: ${message}`, ...fix === void 0 ? [] : [fix], ...said];
  process.stderr.write(inertLines(`${lines.map(visible).join("\n")}
`));
}
async function main(words) {
  const command = readCommandLine(words);
  switch (command.kind) {
    case "help":
      process.stdout.write(USAGE);
      return 0;
    case "version":
      process.stdout.write(`${VERSION}
`);
      return 0;
    case "gate": {
      const { runGate } = await import("./chunks/run-gate-4AHMIJJC.js");
      return runGate(command);
    }
  }
}
function giveUp(error) {
  complain(error);
  process.exit(2);
}
function unanswered() {
  complain(new Error("It ran out of things to do before it had an answer."));
}
process.exitCode = 2;
process.on("uncaughtException", giveUp);
process.on("unhandledRejection", giveUp);
process.once("beforeExit", unanswered);
closeInherited();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(error);
}
process.off("beforeExit", unanswered);
