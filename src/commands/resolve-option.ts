import { isIP } from 'node:net';
import type { ResolveOverride } from '../request.ts';
import { usage } from './options.ts';

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) throw usage(`"${text}" is not a port.`);
  return port;
}

/**
 * `api.example.com:443:127.0.0.1:8443`; an IPv6 address stands in brackets.
 * @throws Refusal host/usage
 */
export function parseResolve(text: string): ResolveOverride {
  const [, host, port, address, upstreamPort] = /^([^:]+):([^:]+):(.+):([^:]+)$/.exec(text) ?? [];
  if (host === undefined || port === undefined || address === undefined || upstreamPort === undefined) {
    throw usage(`--resolve "${text}" is not HOST:PORT:ADDRESS:PORT.`);
  }
  const bare = address.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare) === 0) throw usage(`--resolve "${text}": "${bare}" is not an address.`);
  return { host: host.toLowerCase(), port: portOf(port), address: bare, upstreamPort: portOf(upstreamPort) };
}
