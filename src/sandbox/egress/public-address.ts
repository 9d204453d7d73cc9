import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** RFC 4291, section 2.4, and IANA's registry: nothing else is routed as global unicast. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Services of the cloud itself behind public-looking addresses: Azure's wire server, which hosted runners have. */
const CLOUD_SERVICES: ReadonlySet<string> = new Set(['168.63.129.16']);

function isGlobal(address: string): boolean {
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

function ownAddresses(): ReadonlySet<string> {
  const interfaces = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return new Set(interfaces.map(({ address }) => address));
}

/**
 * Whether a tool may be connected to an address that a granted name resolved to. Private, shared, loopback,
 * link-local, multicast and reserved addresses are not, nor are IPv6 forms that carry another address inside (mapped,
 * NAT64, 6to4, Teredo), cloud metadata services, and the runner's own. A NAT64 prefix of the site's own choice, and a
 * public address that the site routes to itself, cannot be told from others.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return isGlobal(address) && !CLOUD_SERVICES.has(address) && !ownAddresses().has(address);
}
