import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  proofJson,
  signerJson
} from "./chunk-RJP57CHX.js";
import {
  observedOf
} from "./chunk-F4L5I24H.js";
import {
  leastPrivilege
} from "./chunk-L4YJTLNN.js";
import {
  Limiter,
  boundedEvidence,
  boundedText
} from "./chunk-S37X4VBL.js";
import {
  VERSION
} from "./chunk-GDOIBZK2.js";
import {
  ranked
} from "./chunk-6J6O3WXY.js";
import {
  QUESTIONS,
  overallVerdict,
  toolVerdict
} from "./chunk-3KQWTZUF.js";
import {
  isolationToken
} from "./chunk-QGV6EUNW.js";

// src/report/grant.ts
function values(granted) {
  return granted.map(({ value }) => value);
}
function grantJson(grant) {
  const { limits, isolation } = grant;
  return {
    category: grant.category,
    domains: grant.endpoints.flatMap(({ value }) => value.ports.map((port) => `${value.host}:${port}`)),
    listen: values(grant.listen),
    read: values(grant.read),
    write: values(grant.write),
    spawn: values(grant.spawn),
    env: grant.env.map(({ value }) => value.name),
    syscalls: { allow: grant.syscalls.allow, deny: grant.syscalls.deny },
    limits: {
      memory_bytes: limits.memoryBytes,
      pids: limits.pids,
      cpu_seconds: limits.cpuSeconds,
      wall_seconds: limits.wallSeconds,
      file_bytes: limits.fileBytes,
      open_files: limits.openFiles,
      tmp_bytes: limits.tmpBytes
    },
    isolation: {
      required: isolation.required.map(({ value }) => isolationToken(value)),
      recommended: isolation.recommended.map(({ value }) => isolationToken(value))
    },
    base_runtime: { read: grant.baseRuntime.read, env: grant.baseRuntime.env },
    network: grant.network
  };
}

// src/report/report.ts
function reportedFinding({
  rule,
  level,
  message,
  fix,
  place,
  related = [],
  evidence,
  exception
}) {
  return {
    rule,
    level,
    message: boundedText(message),
    ...fix === void 0 ? {} : { fix: boundedText(fix) },
    ...place,
    ...related.length === 0 ? {} : { related },
    evidence: boundedEvidence(evidence ?? {}),
    exception: exception ?? null
  };
}
function reportedWaiver({ exception, findings }) {
  const { id, rule, reason, approvedBy, expires } = exception;
  return { exception: id, rule, findings, reason, approved_by: approvedBy, expires };
}
function reportedChecks(tool) {
  const entries = QUESTIONS.map((question) => {
    const { status, required, ms } = tool.checks[question];
    return [question, { status, required, ms }];
  });
  return Object.fromEntries(entries);
}
function reportedSignature({ signed }) {
  if (signed === null) return null;
  const { proof, offered, holding } = signed;
  return { signer: signerJson(proof), ...proofJson(proof), bundles: { offered, holding } };
}
function reportedTool(tool) {
  const limiter = new Limiter();
  const rows = tool.cases.flatMap(({ calls = [], ...one }) => [one, ...calls]);
  const cases = rows.map(({ name, status, ms }) => ({ name: boundedText(name), status, ms }));
  const variations = tool.variations.map(({ name, condition, status, ms }) => {
    return { name: boundedText(name), condition, status, ms };
  });
  const reported = {
    name: boundedText(tool.name),
    version: tool.version,
    manifest: tool.manifest,
    verdict: toolVerdict(tool.checks),
    artifact: tool.artifact,
    signature: reportedSignature(tool),
    checks: reportedChecks(tool),
    grant: tool.grant === null ? null : grantJson(tool.grant),
    enforced: tool.enforced,
    cases: limiter.take("/cases", cases),
    variations: limiter.take("/variations", variations),
    least_privilege: leastPrivilege(tool),
    findings: limiter.take("/findings", ranked(tool.findings).map(reportedFinding)),
    waivers: tool.waivers.map(reportedWaiver),
    isolation: tool.isolation,
    runtimes: tool.runtimes.map(boundedText),
    observed: observedOf(tool.cases, limiter)
  };
  return Object.keys(limiter.omitted).length === 0 ? reported : { ...reported, omitted: limiter.omitted };
}
function buildReport(result) {
  return {
    schema_version: 1,
    verdict: overallVerdict(result.tools),
    as_declared: { version: VERSION },
    policy: result.policy,
    tools: result.tools.map(reportedTool)
  };
}

export {
  grantJson,
  buildReport
};
