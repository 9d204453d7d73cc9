import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/report/hosts.ts
function fromConnection({ host, port, allowed, bytesOut, bytesIn }) {
  return { host, port, allowed, bytes_out: bytesOut, bytes_in: bytesIn };
}
function fromLookup({ name }) {
  return { host: name, port: null, allowed: false, bytes_out: 0, bytes_in: 0 };
}
function add(total, host) {
  if (total === void 0) return host;
  return { ...host, bytes_out: total.bytes_out + host.bytes_out, bytes_in: total.bytes_in + host.bytes_in };
}
function hostsOf(logs) {
  const hosts = /* @__PURE__ */ new Map();
  const refused = logs.flatMap((log) => log.lookups.filter((lookup) => !lookup.answered));
  const connections = logs.flatMap((log) => log.connections);
  for (const host of [...connections.map(fromConnection), ...refused.map(fromLookup)]) {
    const key = JSON.stringify([host.host, host.port, host.allowed]);
    hosts.set(key, add(hosts.get(key), host));
  }
  return [...hosts.values()].sort((a, b) => Number(a.allowed) - Number(b.allowed) || (a.host < b.host ? -1 : 1));
}

export {
  hostsOf
};
