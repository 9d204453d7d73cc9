import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  hostsOf,
  leastPrivilege
} from "./chunk-LIZEBSHN.js";
import {
  Limiter,
  boundedEvidence,
  boundedText
} from "./chunk-QUZQJCUQ.js";
import {
  VERSION
} from "./chunk-TGVNWQJL.js";
import {
  sum
} from "./chunk-MUMYKSWT.js";
import {
  ranked
} from "./chunk-4A2AXVDC.js";
import {
  QUESTIONS,
  overallVerdict,
  toolVerdict
} from "./chunk-QPKDDGE2.js";
import {
  isolationToken
} from "./chunk-RVIJH63Z.js";

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

// src/report/observed.ts
function paths(lists) {
  return [...new Set(lists.flat().map((file) => boundedText(file.path)))].sort();
}
function syscalls(cases) {
  const totals = /* @__PURE__ */ new Map();
  for (const [name, count] of cases.flatMap(({ observation }) => Object.entries(observation.syscalls))) {
    totals.set(name, (totals.get(name) ?? 0) + count);
  }
  return Object.fromEntries([...totals].sort(([a], [b]) => a < b ? -1 : 1));
}
function processes(cases) {
  return cases.flatMap(
    ({ name, observation }) => observation.processes.map(({ pid, parent, command, exit }) => {
      return { case: boundedText(name), pid, parent, command: command.slice(0, 100).map(boundedText), exit };
    })
  );
}
function digestsOf(cases, executed) {
  const all = Object.assign({}, ...cases.map(({ digests }) => digests));
  return Object.fromEntries(executed.flatMap((path) => Object.hasOwn(all, path) ? [[path, all[path] ?? ""]] : []));
}
function exitCode(cases) {
  const codes = cases.map((each) => each.exitCode);
  return codes.length === 0 || codes.includes(null) ? null : codes.find((code) => code !== 0) ?? 0;
}
function observedOf(cases, limiter) {
  const observations = cases.map((each) => each.observation);
  const usages = cases.map((each) => each.usage);
  const logs = cases.map((each) => each.egress);
  limiter.leaveOut("/observed", sum(observations.map(({ dropped }) => dropped)));
  limiter.leaveOut("/observed/hosts", sum(logs.map(({ omitted }) => omitted.connections + omitted.lookups)));
  const take = (list, items) => limiter.take(`/observed/${list}`, items);
  const written = observations.flatMap(({ files }) => [files.written, files.created, files.deleted]);
  const executed = take("executed", paths(observations.map((each) => each.executed)));
  return {
    syscalls: syscalls(cases),
    files: {
      read: take("files/read", paths(observations.map(({ files }) => files.read))),
      written: take("files/written", paths(written)),
      denied: take("files/denied", paths(observations.map(({ files }) => files.denied)))
    },
    executed,
    digests: digestsOf(cases, executed),
    hosts: take("hosts", hostsOf(logs)),
    processes: take("processes", processes(cases)),
    max_rss_bytes: Math.max(0, ...usages.map((usage) => usage.maxRssBytes)),
    cpu_ms: sum(usages.map((usage) => usage.cpuMs)),
    wall_ms: sum(usages.map((usage) => usage.wallMs)),
    exit_code: exitCode(cases)
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
