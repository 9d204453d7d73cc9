import type { EgressConnection, EgressLog, EgressLookup } from '../sandbox/egress/log.ts';

/** One destination of a tool, over all its cases. */
export interface Host {
  readonly host: string;
  /** Null where the tool got no further than asking for the name. */
  readonly port: number | null;
  readonly allowed: boolean;
  readonly bytes_out: number;
  readonly bytes_in: number;
}

function fromConnection({ host, port, allowed, bytesOut, bytesIn }: EgressConnection): Host {
  return { host, port, allowed, bytes_out: bytesOut, bytes_in: bytesIn };
}

function fromLookup({ name }: EgressLookup): Host {
  return { host: name, port: null, allowed: false, bytes_out: 0, bytes_in: 0 };
}

function add(total: Host | undefined, host: Host): Host {
  if (total === undefined) return host;
  return { ...host, bytes_out: total.bytes_out + host.bytes_out, bytes_in: total.bytes_in + host.bytes_in };
}

/** Where the tool went and where it was kept from going: by the gateway's own count, never by the trace. */
export function hostsOf(logs: readonly EgressLog[]): Host[] {
  const hosts = new Map<string, Host>();
  const refused = logs.flatMap((log) => log.lookups.filter((lookup) => !lookup.answered));
  const connections = logs.flatMap((log) => log.connections);
  for (const host of [...connections.map(fromConnection), ...refused.map(fromLookup)]) {
    const key = JSON.stringify([host.host, host.port, host.allowed]);
    hosts.set(key, add(hosts.get(key), host));
  }
  return [...hosts.values()].sort((a, b) => Number(a.allowed) - Number(b.allowed) || (a.host < b.host ? -1 : 1));
}
