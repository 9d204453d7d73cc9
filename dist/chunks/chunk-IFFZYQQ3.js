import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  requests,
  whatDoesItAskFor,
  whatMayItHave
} from "./chunk-ER4DYOU4.js";
import {
  unusedExceptions,
  waive,
  waiversIn
} from "./chunk-IVADRYRK.js";
import {
  exceptionsFor
} from "./chunk-3OI6F2HG.js";
import {
  readJudgingPolicy
} from "./chunk-7I2VYV6M.js";
import {
  manifestChanges
} from "./chunk-UJRBYCPB.js";
import {
  askWhatIsInIt,
  askWhoMadeIt,
  getBytes,
  inWorkplaces,
  tryOut
} from "./chunk-WNPE2OEB.js";
import {
  manifestReading
} from "./chunk-D7GHH3GN.js";
import {
  Interview
} from "./chunk-RIES23YI.js";
import {
  processesOf
} from "./chunk-F4L5I24H.js";
import {
  boundedText
} from "./chunk-S37X4VBL.js";
import {
  VERSION
} from "./chunk-GDOIBZK2.js";
import {
  writeWhole
} from "./chunk-55BTHPJ6.js";
import {
  applySeverity,
  strictestLevel
} from "./chunk-3KQWTZUF.js";
import {
  jsonText
} from "./chunk-76KL262O.js";
import {
  parseDocument
} from "./chunk-QGV6EUNW.js";
import {
  defined
} from "./chunk-WCEVALIF.js";
import {
  systemReason
} from "./chunk-PVKMCQ3Q.js";
import {
  Refusal,
  finding
} from "./chunk-RWKBM5BJ.js";

// src/gate.ts
import { join as join2 } from "node:path";

// src/manifest/changes/base.ts
async function compareWithBase(head, { source, bytes }) {
  if (bytes === null) return { head, base: { kind: "absent", source }, changes: manifestChanges(void 0, head) };
  const { manifest, findings } = await manifestReading(() => parseDocument(bytes, source, "manifest"));
  if (manifest === void 0) {
    const why = findings[0]?.message ?? "for no reason that was given";
    return { head, base: { kind: "unusable", source, why }, changes: manifestChanges(void 0, head) };
  }
  return { head, base: { kind: "read" }, changes: manifestChanges(manifest, head) };
}

// src/manifest/changes/judge.ts
var REVIEW = "Find out why the tool should have this now. If it should not, take it out.";
function rulingOf(demands, labels) {
  const isMet = ({ label }) => label !== void 0 && labels.includes(label);
  const open = demands.filter((demand) => !isMet(demand));
  const level = strictestLevel(["notice", ...open.map((demand) => demand.level)]);
  const [missing] = open.flatMap(({ label }) => label ?? []);
  const [accepting] = demands.filter(isMet).flatMap(({ label }) => label ?? []);
  if (missing !== void 0) {
    const fix = `If the tool should have it, let somebody who may decide that add the label "${missing}".`;
    return { level, waiver: "", fix: { fix }, evidence: {} };
  }
  if (accepting === void 0 || level !== "notice") return { level, waiver: "", fix: { fix: REVIEW }, evidence: {} };
  return { level, waiver: ` The label "${accepting}" accepts it.`, fix: {}, evidence: { waived_by: accepting } };
}
function changeFinding({ kind, risk, what, place, before }, { head }, ruling) {
  const details = { place, ...before !== void 0 && { related: [before] } };
  if (kind !== "widened") {
    return finding("manifest/request-changed", `${head.name} ${what}.`, {
      ...details,
      fix: REVIEW,
      evidence: { risk, change: what }
    });
  }
  const said = finding("manifest/capability-widened", `${head.name} ${what}.${ruling.waiver}`, {
    ...details,
    ...ruling.fix,
    evidence: { risk, change: what, ...ruling.evidence }
  });
  return { ...said, level: ruling.level };
}
function newToolFinding({ head, base, changes }, ruling) {
  const known = base.kind === "unusable" ? `${head.name} counts as new: ${base.source} cannot be used (${base.why}).` : `${head.name} is a new tool.`;
  const said = finding(
    base.kind === "unusable" ? "manifest/base-unusable" : "manifest/new-tool",
    `${known}${ruling.waiver}`,
    {
      place: head.document.place("/name"),
      ...ruling.fix,
      evidence: {
        changes: changes.map(({ risk, what, place }) => ({ risk, change: what, line: place.line ?? null })),
        ...ruling.evidence
      }
    }
  );
  return { ...said, level: ruling.level };
}
function isTold({ kind, risk }) {
  return kind === "widened" || kind === "changed" && risk !== "low";
}
function judgeChanges(comparison, demands, labels) {
  const ruling = rulingOf(demands, labels);
  if (comparison.base.kind !== "read") return [newToolFinding(comparison, ruling)];
  return comparison.changes.filter(isTold).map((change) => changeFinding(change, comparison, ruling));
}

// src/manifest/what-does-it-ask-anew.ts
function inWords({ head, base, changes }) {
  const asks = requests(head.capabilities);
  if (base.kind !== "read") return `is new and ${asks}`;
  const count = changes.filter(({ kind }) => kind === "widened").length;
  return count === 0 ? asks : `${count} ${count === 1 ? "request" : "requests"} more than before; ${asks}`;
}
async function whatDoesItAskAnew(manifest, { baseManifest, labels }, demands) {
  const comparison = await compareWithBase(manifest, await baseManifest(manifest.document.file));
  const named = demands.some(({ label }) => label !== void 0) ? await labels() : [];
  return { findings: judgeChanges(comparison, demands, named), what: inWords(comparison) };
}

// src/gate-tool.ts
function excepted({ name, version }, bytes) {
  return { name, version, ...bytes !== void 0 && { sha256: bytes.artifact.sha256 } };
}
async function askAboutManifest(interview, path, { proposal }, policy) {
  const manifest = await interview.ask("manifest", true, () => whatDoesItAskFor(path));
  if (manifest !== void 0 && proposal !== void 0 && policy !== void 0) {
    await interview.ask("manifest", true, () => whatDoesItAskAnew(manifest, proposal, policy.changes));
  }
  return manifest;
}
async function gateTool(path, judging, request, workplace, now) {
  const { policy } = judging;
  const isAudit = policy?.mode === "audit";
  let exceptions = { inForce: [], findings: [] };
  const interview = new Interview(
    (found) => policy === void 0 ? found : waive(applySeverity(found, policy.severity), exceptions.inForce)
  );
  interview.skip("sbom", true, "there are no bytes that it could be of");
  interview.skip("runtime", true, "the tool was not started");
  const manifest = await askAboutManifest(interview, path, request, policy);
  const subject = manifest && policy && { manifest, policy, request, workplace };
  const bytes = subject && await interview.ask("signature", subject.policy.supplyChain.require.signature, () => getBytes(subject));
  if (subject !== void 0)
    exceptions = exceptionsFor(excepted(subject.manifest, bytes), subject.policy.exceptions, now);
  const grant = await interview.ask("policy", true, () => whatMayItHave(manifest, judging, exceptions));
  if (manifest === void 0) interview.skip("policy", true, "there is no manifest to judge");
  let signed;
  let trial;
  if (subject !== void 0 && bytes !== void 0) {
    if (grant !== void 0) workplace.site().catch(() => void 0);
    signed = await askWhoMadeIt(interview, bytes, subject);
    await askWhatIsInIt(interview, bytes, subject, signed?.sboms ?? []);
    if (grant !== void 0 && interview.stands("signature") && (interview.stands("policy") || isAudit)) {
      trial = await interview.ask("runtime", true, () => tryOut(grant, bytes, subject));
    }
  }
  const unused = unusedExceptions(interview.findings, exceptions.inForce, (rule) => interview.isAnswered(rule));
  return {
    name: manifest?.name ?? path,
    version: manifest?.version ?? null,
    manifest: path,
    artifact: bytes === void 0 ? null : { path: bytes.artifact.path, sha256: bytes.artifact.sha256 },
    signed: signed ?? null,
    checks: interview.checks,
    grant: grant ?? null,
    enforced: !isAudit,
    cases: trial?.cases ?? [],
    variations: trial?.variations ?? [],
    findings: [...interview.findings, ...unused],
    waivers: waiversIn(interview.findings, exceptions.inForce),
    isolation: trial?.isolation ?? {},
    runtimes: trial?.runtimes ?? []
  };
}

// src/gating/keep-evidence.ts
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

// src/report/runtime-trace.ts
var STATEMENT = "https://in-toto.io/Statement/v1";
var PREDICATE = "https://in-toto.io/attestation/runtime-trace/v0.1";
var MONITOR = "https://github.com/as-declared/as-declared/monitors/strace/v1";
var TRIAL = "https://github.com/as-declared/as-declared/trial/v1";
var MAX_ENTRIES = 1e4;
function network({ name, egress }) {
  const caseName = boundedText(name);
  return [
    ...egress.connections.map(({ host, port, allowed, count, bytesIn, bytesOut }) => {
      const traffic = { bytes_in: bytesIn, bytes_out: bytesOut };
      return { case: caseName, hostname: boundedText(host), port, protocol: "tcp", allowed, count, ...traffic };
    }),
    ...egress.lookups.map(({ name: host, answered, count }) => {
      return { case: caseName, hostname: boundedText(host), protocol: "dns", allowed: answered, count };
    })
  ];
}
function fileUri(path) {
  return `file://${encodeURI(boundedText(path)).replaceAll("#", "%23").replaceAll("?", "%3F")}`;
}
function fileAccess({ name, observation, digests }) {
  const { files, executed } = observation;
  const lists = {
    execute: executed,
    read: files.read,
    write: files.written,
    create: files.created,
    delete: files.deleted
  };
  return Object.entries(lists).flatMap(
    ([access, list]) => list.map(({ path, count }) => {
      const sha256 = access === "execute" ? digests[path] : void 0;
      return {
        name: boundedText(path),
        uri: fileUri(path),
        ...sha256 !== void 0 && { digest: { sha256 } },
        annotations: { access, case: boundedText(name), count }
      };
    })
  );
}
function runtimeTrace(tool, { startedOn, finishedOn, job }) {
  const { artifact, cases, variations, name, version } = tool;
  if (artifact === null || cases.length === 0) return null;
  const runs = [...cases, ...variations];
  const all = (of) => runs.flatMap(of).slice(0, MAX_ENTRIES);
  return {
    _type: STATEMENT,
    subject: [{ name: boundedText(artifact.path), digest: { sha256: artifact.sha256 } }],
    predicateType: PREDICATE,
    predicate: {
      monitor: {
        type: MONITOR,
        tracePolicy: { as_declared: VERSION, cases: cases.length, variations: variations.length }
      },
      monitoredProcess: {
        hostID: job?.host ?? "urn:as-declared:own-machine",
        type: TRIAL,
        event: boundedText(job?.event ?? `${name}@${version ?? ""}`)
      },
      monitorLog: { process: all(processesOf), network: all(network), fileAccess: all(fileAccess) },
      metadata: { buildStartedOn: startedOn.toISOString(), buildFinishedOn: finishedOn.toISOString() }
    }
  };
}

// src/gating/keep-evidence.ts
var STATEMENT_FILE = "runtime-trace.intoto.json";
function unwritable(folder, why, cause) {
  return new Refusal("host/report-unwritable", `The evidence cannot be written to ${folder}: ${why}.`, {
    cause,
    fix: "Name a folder that is not there yet, or an empty one."
  });
}
async function openEvidence(folder) {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (cause) {
    throw unwritable(folder, systemReason(cause), cause);
  }
  throw unwritable(folder, "it holds something already");
}
function jobOf(env) {
  const { GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT = "1" } = env;
  if (host === void 0) return void 0;
  return { host, event: `${host}/${repository}/actions/runs/${run}/attempts/${GITHUB_RUN_ATTEMPT}` };
}
async function writeStatement(folder, tool, startedOn) {
  const moment = { startedOn, finishedOn: /* @__PURE__ */ new Date(), ...defined({ job: jobOf(process.env) }) };
  const statement = runtimeTrace(tool, moment);
  if (statement === null) return;
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, STATEMENT_FILE), jsonText(statement));
}

// src/gate.ts
async function gateAll(judging, now, request, workplaces) {
  const tools = [];
  for (const [index, manifest] of request.manifests.entries()) {
    const name = `tool-${index + 1}`;
    const workplace = await workplaces(name);
    const evidence = request.evidence && join2(request.evidence, name);
    const own = { ...request, ...evidence && { evidence } };
    const startedOn = /* @__PURE__ */ new Date();
    const tool = await gateTool(manifest, judging, own, workplace, now);
    if (evidence) await writeStatement(evidence, tool, startedOn);
    tools.push(tool);
    workplace.interrupted.throwIfAborted();
  }
  return tools;
}
async function gate(request) {
  const now = /* @__PURE__ */ new Date();
  if (request.evidence !== void 0) await openEvidence(request.evidence);
  const judging = await readJudgingPolicy(request, now);
  const wantsClock = judging.policy?.conditions.includes("clock") ?? false;
  const tools = await inWorkplaces(
    { ...request, wantsClock },
    (workplaces) => gateAll(judging, now, request, workplaces)
  );
  return { policy: judging.summary, tools };
}

export {
  gate
};
