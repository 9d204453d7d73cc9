import type { Category } from '../manifest/category.ts';
import { isolationToken } from '../manifest/isolation-demand.ts';
import type { Grant, Granted, NetworkMode } from '../policy/grant.ts';

/** A grant in the words of manifest and policy. Secrets are named and have no values here. */
export interface ReportedGrant {
  readonly category: Category;
  /** `host:port` */
  readonly domains: readonly string[];
  readonly listen: readonly number[];
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly spawn: readonly string[];
  readonly env: readonly string[];
  readonly syscalls: { readonly allow: readonly string[]; readonly deny: readonly string[] };
  readonly limits: {
    readonly memory_bytes: number;
    readonly pids: number;
    readonly cpu_seconds: number;
    readonly wall_seconds: number;
    readonly file_bytes: number;
    readonly open_files: number;
    readonly tmp_bytes: number;
  };
  readonly isolation: { readonly required: readonly string[]; readonly recommended: readonly string[] };
  readonly base_runtime: { readonly read: readonly string[]; readonly env: readonly string[] };
  readonly network: NetworkMode;
}

function values<T>(granted: readonly Granted<T>[]): readonly T[] {
  return granted.map(({ value }) => value);
}

/** A grant as data. */
export function grantJson(grant: Grant): ReportedGrant {
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
      tmp_bytes: limits.tmpBytes,
    },
    isolation: {
      required: isolation.required.map(({ value }) => isolationToken(value)),
      recommended: isolation.recommended.map(({ value }) => isolationToken(value)),
    },
    base_runtime: { read: grant.baseRuntime.read, env: grant.baseRuntime.env },
    network: grant.network,
  };
}
