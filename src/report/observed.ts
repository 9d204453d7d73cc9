import type { ObservedFile } from '../observe/observation.ts';
import type { CaseResult } from '../result.ts';
import { boundedText, type Limiter } from './bounded.ts';
import { type Host, hostsOf } from './hosts.ts';
import { sum } from './sum.ts';

export interface ReportedProcess {
  /** The case it ran in: every case counts its processes from the start. */
  readonly case: string;
  readonly pid: number;
  readonly parent: number | null;
  readonly command: readonly string[];
  readonly exit: string | null;
}

/** What was seen of a tool, over all its cases: times add up, the memory is the highest. */
export interface ReportedObservation {
  readonly syscalls: Readonly<Record<string, number>>;
  readonly files: {
    readonly read: readonly string[];
    readonly written: readonly string[];
    readonly denied: readonly string[];
  };
  readonly executed: readonly string[];
  /** SHA-256 of what is executed, by its path, where that is known. */
  readonly digests: Readonly<Record<string, string>>;
  readonly hosts: readonly Host[];
  readonly processes: readonly ReportedProcess[];
  readonly max_rss_bytes: number;
  readonly cpu_ms: number;
  readonly wall_ms: number;
  /** The first that is not 0; null when an end was not seen, or nothing ran. */
  readonly exit_code: number | null;
}

function paths(lists: readonly (readonly ObservedFile[])[]): string[] {
  return [...new Set(lists.flat().map((file) => boundedText(file.path)))].sort();
}

function syscalls(cases: readonly CaseResult[]): Record<string, number> {
  const totals = new Map<string, number>();
  for (const [name, count] of cases.flatMap(({ observation }) => Object.entries(observation.syscalls))) {
    totals.set(name, (totals.get(name) ?? 0) + count);
  }
  return Object.fromEntries([...totals].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function processesOf({ name, observation }: CaseResult): ReportedProcess[] {
  return observation.processes.map(({ pid, parent, command, exit }) => {
    return { case: boundedText(name), pid, parent, command: command.slice(0, 100).map(boundedText), exit };
  });
}

function digestsOf(cases: readonly CaseResult[], executed: readonly string[]): Record<string, string> {
  const all = Object.assign({}, ...cases.map(({ digests }) => digests)) as Record<string, string>;
  return Object.fromEntries(executed.flatMap((path) => (Object.hasOwn(all, path) ? [[path, all[path] ?? '']] : [])));
}

function exitCode(cases: readonly CaseResult[]): number | null {
  const codes = cases.map((each) => each.exitCode);
  return codes.length === 0 || codes.includes(null) ? null : (codes.find((code) => code !== 0) ?? 0);
}

export function observedOf(cases: readonly CaseResult[], limiter: Limiter): ReportedObservation {
  const observations = cases.map((each) => each.observation);
  const usages = cases.map((each) => each.usage);
  const logs = cases.map((each) => each.egress);
  // What the observers themselves had no room for.
  limiter.leaveOut('/observed', sum(observations.map(({ dropped }) => dropped)));
  limiter.leaveOut('/observed/hosts', sum(logs.map(({ omitted }) => omitted.connections + omitted.lookups)));
  const take = <T>(list: string, items: readonly T[]) => limiter.take(`/observed/${list}`, items);
  const written = observations.flatMap(({ files }) => [files.written, files.created, files.deleted]);
  const executed = take('executed', paths(observations.map((each) => each.executed)));
  return {
    syscalls: syscalls(cases),
    files: {
      read: take('files/read', paths(observations.map(({ files }) => files.read))),
      written: take('files/written', paths(written)),
      denied: take('files/denied', paths(observations.map(({ files }) => files.denied))),
    },
    executed,
    digests: digestsOf(cases, executed),
    hosts: take('hosts', hostsOf(logs)),
    processes: take('processes', cases.flatMap(processesOf)),
    max_rss_bytes: Math.max(0, ...usages.map((usage) => usage.maxRssBytes)),
    cpu_ms: sum(usages.map((usage) => usage.cpuMs)),
    wall_ms: sum(usages.map((usage) => usage.wallMs)),
    exit_code: exitCode(cases),
  };
}
