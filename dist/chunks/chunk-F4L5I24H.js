import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  hostsOf
} from "./chunk-N33M24IL.js";
import {
  boundedText
} from "./chunk-S37X4VBL.js";
import {
  sum
} from "./chunk-3KQWTZUF.js";

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
function processesOf({ name, observation }) {
  return observation.processes.map(({ pid, parent, command, exit }) => {
    return { case: boundedText(name), pid, parent, command: command.slice(0, 100).map(boundedText), exit };
  });
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
    processes: take("processes", cases.flatMap(processesOf)),
    max_rss_bytes: Math.max(0, ...usages.map((usage) => usage.maxRssBytes)),
    cpu_ms: sum(usages.map((usage) => usage.cpuMs)),
    wall_ms: sum(usages.map((usage) => usage.wallMs)),
    exit_code: exitCode(cases)
  };
}

export {
  processesOf,
  observedOf
};
