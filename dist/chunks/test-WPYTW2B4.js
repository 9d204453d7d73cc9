import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  policy_test_schema_default
} from "./chunk-UWR2P3QL.js";
import {
  policyFile
} from "./chunk-3GJNI3P7.js";
import {
  compare
} from "./chunk-ZRCHAJSZ.js";
import "./chunk-6J4CD3GK.js";
import {
  waive
} from "./chunk-GQNV6FHN.js";
import {
  HOME_FOLDER,
  TOOL_FOLDER,
  decideGrant,
  exceptionsFor,
  sandboxPath
} from "./chunk-2KGWRKFR.js";
import {
  readJudgingPolicy
} from "./chunk-2IFEYMT6.js";
import "./chunk-NKNO6TD2.js";
import {
  manifestReading
} from "./chunk-G2BZJPKD.js";
import "./chunk-4PTQBCAY.js";
import "./chunk-F7CWHQ47.js";
import {
  canvasFor,
  wrap
} from "./chunk-RWTFK2OS.js";
import {
  counted,
  placeText
} from "./chunk-P236W53P.js";
import {
  applySeverity
} from "./chunk-SEUO74R6.js";
import "./chunk-N4A7V2Q3.js";
import "./chunk-GYYDUX7D.js";
import {
  checkSchema,
  hostCovers
} from "./chunk-PNHA6VGH.js";
import "./chunk-V4PWRY76.js";
import {
  readOptions,
  refusePositionals,
  usage
} from "./chunk-QOFTWY73.js";
import {
  nearest
} from "./chunk-V6OJWN42.js";
import "./chunk-YE43Z2MD.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import "./chunk-3GAUR5JY.js";
import {
  parseDocument,
  readDocument
} from "./chunk-ZT3NMNOM.js";
import "./chunk-VKEPDZXQ.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";
import "./chunk-7CVMXK6S.js";
import {
  refusalOf
} from "./chunk-JIKLL23P.js";
import {
  RULES
} from "./chunk-54PAQVUX.js";
import "./chunk-26LVTRER.js";

// src/policy/testing/policy-test.ts
import { dirname, isAbsolute, join } from "node:path";
function besideTest(test, named) {
  return isAbsolute(named) ? named : join(dirname(test), named);
}
async function readPolicyTest(path) {
  return judgePolicyTest(await readDocument(path, "policy test"));
}
async function judgePolicyTest(document) {
  const findings = await checkSchema(document, policy_test_schema_default);
  return findings.length > 0 ? { findings } : { test: document.value, findings };
}

// src/observe/sketch.ts
import { isIP } from "node:net";
var PID = 2;
var ONCE = { count: 1, processes: [PID] };
function sketchedRecord(sketch, manifest, grant) {
  return {
    observation: observation(sketch, manifest),
    egress: egress(sketch, grant),
    grant,
    manifest,
    exposure: exposure(grant)
  };
}
function observation(sketch, { name }) {
  const { read = [], written = [], executed = [], listen = [], syscalls = [] } = sketch;
  const seen = (paths) => paths.map((path) => ({ path, ...ONCE }));
  return {
    processes: [{ pid: PID, parent: 1, command: [name], exit: "0" }],
    files: { read: seen(read), written: seen(written), created: [], deleted: [], denied: [], missing: [] },
    executed: seen(executed),
    connections: [],
    bound: listen.map((port) => ({ address: "0.0.0.0", port, protocol: "tcp", ...ONCE })),
    unixSockets: [],
    lookups: [],
    syscalls: {},
    refused: syscalls.map((call) => ({ name: call, outcome: "refused", ...ONCE })),
    ...{ started: true, exit: "0", whole: true, dropped: 0, unreadable: [], lines: { read: 0, used: 0 } }
  };
}
function egress({ hosts = [] }, grant) {
  const lookups = [];
  const connections = [];
  for (const target of hosts) {
    const end = target.lastIndexOf(":");
    const [host, port] = [target.slice(0, end).replace(/^\[(.*)\]$/, "$1"), Number(target.slice(end + 1))];
    const went = { host, port, count: 1, bytesOut: 0, bytesIn: 0 };
    const endpoints = grant.endpoints.filter(({ value }) => hostCovers(value.host, host));
    if (isIP(host) !== 0) {
      connections.push({ ...went, allowed: false, refusal: "raw-address" });
      continue;
    }
    lookups.push({ name: host, type: "A", answered: endpoints.length > 0, count: 1 });
    if (endpoints.length === 0) continue;
    const allowed = endpoints.some(({ value }) => value.ports.includes(port));
    connections.push(allowed ? { ...went, allowed } : { ...went, allowed, refusal: "port-not-granted" });
  }
  return { lookups, connections, requests: [], omitted: { lookups: 0, connections: 0, requests: 0 } };
}
function exposure({ read, write, baseRuntime }) {
  return {
    tool: TOOL_FOLDER,
    home: HOME_FOLDER,
    readable: [TOOL_FOLDER, ...[...baseRuntime.read, ...read.map(({ value }) => value)].map(sandboxPath)],
    writable: ["/tmp", HOME_FOLDER, "/dev/shm", ...write.map(({ value }) => sandboxPath(value))],
    links: [],
    programs: [],
    runtimes: [],
    interpreters: /* @__PURE__ */ new Map(),
    network: { nameAt: () => void 0 }
  };
}

// src/policy/testing/run-policy-case.ts
async function runPolicyCase(one, path, policy, now) {
  const missing = [...one.expect];
  const unexpected = [];
  for (const found of await findingsOf(one, path, policy, now)) {
    const index = missing.findIndex((expected) => isMeant(expected, found));
    if (index !== -1) missing.splice(index, 1);
    else if (found.level !== "notice") unexpected.push(found);
  }
  return { name: one.name, missing, unexpected };
}
function isMeant({ rule, pointer, exception }, found) {
  if (rule !== found.rule || exception !== found.exception) return false;
  return pointer === void 0 || pointer === (found.place?.pointer ?? "");
}
async function findingsOf(one, path, source, now) {
  const request = { policy: source, ...one.event !== void 0 && { event: one.event } };
  const { policy, findings } = await readJudgingPolicy(request, now);
  if (policy === void 0) throw refusalOf(findings);
  const reading = await manifestReading(() => documentOf(one, path));
  const all = [...findings, ...reading.findings];
  if (reading.manifest === void 0) return all;
  const { manifest } = reading;
  const exceptions = exceptionsFor(manifest, policy.exceptions, now);
  const decision = decideGrant(manifest, policy, exceptions.inForce);
  all.push(...exceptions.findings, ...decision.findings);
  if (one.observed !== void 0 && decision.grant !== void 0) {
    all.push(...compare(sketchedRecord(one.observed, manifest, decision.grant)));
  }
  return waive(applySeverity(all, policy.severity), exceptions.inForce);
}
function documentOf({ name, manifest }, path) {
  if (typeof manifest === "string") return readDocument(besideTest(path, manifest), "manifest");
  return parseDocument(Buffer.from(JSON.stringify(manifest)), `${path} (${name})`, "manifest");
}

// src/report/policy-test.ts
var INDENT = "    ";
var LABEL = 12;
function isPassed({ missing, unexpected }) {
  return missing.length === 0 && unexpected.length === 0;
}
function row(label, text, { style, width }) {
  const [first = "", ...rest] = wrap(visible(text), width - INDENT.length - LABEL);
  return [
    `${INDENT}${style.faint(label.padEnd(LABEL))}${first}`,
    ...rest.map((line) => `${INDENT}${" ".repeat(LABEL)}${line}`)
  ];
}
function unknownRule(rule, canvas) {
  if (Object.hasOwn(RULES, rule)) return [];
  const meant = nearest(rule, Object.keys(RULES));
  return row(
    "",
    meant === void 0 ? "There is no such rule." : `There is no such rule. Did you mean ${meant}?`,
    canvas
  );
}
function caseLines(result, canvas) {
  const { style } = canvas;
  const glyph = isPassed(result) ? style.good("\u2713") : style.bad("\u2717");
  return [
    `  ${glyph} ${visible(result.name)}`,
    ...result.missing.flatMap(({ rule, pointer = "any place", exception }) => {
      const waived = exception === void 0 ? "" : `, waived by ${exception}`;
      return [...row("not found", `${rule} at ${pointer}${waived}`, canvas), ...unknownRule(rule, canvas)];
    }),
    ...result.unexpected.flatMap(({ rule, message, place, exception }) => [
      ...row("unexpected", `${rule} at ${place?.pointer ?? "no place"}`, canvas),
      ...row("", message, canvas),
      ...place === void 0 ? [] : row("", placeText(place), canvas),
      ...exception === void 0 ? [] : row("", `waived by ${exception}`, canvas)
    ])
  ];
}
function policyTestText(results, canvas) {
  const failed = results.filter((result) => !isPassed(result)).length;
  const end = failed === 0 ? "all as expected" : `${failed} not as expected`;
  const lines = results.flatMap((result) => caseLines(result, canvas));
  return inertLines([...lines, "", `${counted(results.length, "case")}: ${end}`, ""].join("\n"));
}

// src/commands/policy/test.ts
async function readTest(path) {
  const { test, findings } = await readPolicyTest(path);
  if (test === void 0) throw refusalOf(findings);
  return test;
}
function policyOf(test, path, given) {
  if (given !== void 0) return policyFile(given);
  if (test.policy === void 0) throw usage(`Neither ${path} nor --policy names a policy.`);
  return policyFile(besideTest(path, test.policy));
}
var testCommand = {
  usage: `Judges manifests, and what tools did, by a policy, and compares what is found with what each case expects.

Usage
  as-declared policy test FILE [--policy FILE] [--json]

  FILE                  policy: FILE, cases: [{name, manifest, event, observed, expect: [{rule, pointer}]}]
                        ("as-declared schema policy-test" prints its schema)

Options
  --policy FILE         the policy to test          (default: the one that FILE names)
  --json                print name, missing and unexpected of each case as JSON
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      policy: { type: "string" },
      json: { type: "boolean", default: false }
    });
    const [path, ...rest] = positionals;
    if (path === void 0) throw usage("No file with cases is given.");
    refusePositionals(rest);
    const test = await readTest(path);
    const policy = policyOf(test, path, values.policy);
    const results = [];
    for (const one of test.cases) results.push(await runPolicyCase(one, path, policy, /* @__PURE__ */ new Date()));
    const text = values.json ? jsonText(results) : policyTestText(results, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return results.every(isPassed) ? 0 : 1;
  }
};
export {
  testCommand
};
