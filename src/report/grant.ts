import type { Json } from '../finding.ts';
import type { IsolationDemand } from '../manifest/isolation.ts';
import type { Grant, Granted } from '../policy/grant.ts';

function values<T extends Json>(granted: readonly Granted<T>[]): readonly T[] {
  return granted.map(({ value }) => value);
}

function demand({ name, category }: IsolationDemand): string {
  return category === undefined ? name : `${name}:${category}`;
}

/** A grant as data, in the words of manifest and policy. Secrets are named and have no values here. */
export function grantJson(grant: Grant): { readonly [key: string]: Json } {
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
      required: isolation.required.map(({ value }) => demand(value)),
      recommended: isolation.recommended.map(({ value }) => demand(value)),
    },
    base_runtime: { read: grant.baseRuntime.read, env: grant.baseRuntime.env },
    network: grant.network,
  };
}
