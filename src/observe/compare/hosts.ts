import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { hostCovers } from '../../manifest/domain.ts';
import { quoted } from '../../quoted.ts';
import { UNREADABLE_NAME } from '../../sandbox/egress/log.ts';
import type { ObservedConnection, Sightings } from '../observation.ts';
import { endpointText, refusedConnection } from './refused-connection.ts';
import { DECLARED_AT, declared, deviation, type TrialRecord, times, together } from './trial-record.ts';

const DNS_PORT = 53;

/** The tool talking to itself: no packet of it leaves the sandbox. */
const LOOPBACK = /^(?:127\.|::1$)/;
const UNSPECIFIED = /^(?:0\.0\.0\.0|::)$/;

/** The trace's account of who connected, for something that the gateway saw. */
function connectors({ observation, exposure }: TrialRecord, host: string, port: number): Sightings {
  const isHost = (address: string) => address === host || exposure.network.nameAt(address) === host;
  return together(observation.connections.filter((to) => to.port === port && isHost(to.address)));
}

function undeclaredNames(record: TrialRecord): Finding[] {
  const { egress, observation, grant } = record;
  const refused = egress.lookups.filter(({ answered }) => !answered);
  return [...groupBy(refused, ({ name }) => name)].map(([name, lookups]) => {
    const count = lookups.reduce((sum, lookup) => sum + lookup.count, 0);
    const seen = { ...together(observation.lookups.filter((lookup) => lookup.name === name)), count };
    const evidence = { host: name, types: lookups.map(({ type }) => type) };
    const where = { at: DECLARED_AT.domains, seen, evidence };
    if (name === UNREADABLE_NAME) {
      return deviation(record, {
        rule: 'runtime/unknown-protocol',
        message: `The tool sent the resolver something that is no DNS query, ${times(count)}.`,
        fix: 'Find out what the tool sends there: data can leave in packets that look like lookups.',
        ...where,
      });
    }
    const isDeclared = grant.endpoints.some(({ value }) => hostCovers(value.host, name));
    if (isDeclared && grant.network !== 'off') {
      return deviation(record, {
        rule: 'runtime/unknown-protocol',
        message: `The tool looked up ${quoted(name)} ${times(count)}, which is no host name, or not in the class of the Internet.`,
        fix: 'Find out what the tool asks there: data can leave in what looks like the name of a declared host.',
        ...where,
      });
    }
    if (isDeclared) {
      return deviation(record, {
        rule: 'runtime/no-network',
        message: `The tool looked up ${quoted(name)} ${times(count)}, which it declares; the policy gives trials no network.`,
        fix: 'Have the policy say runtime.network: fixtures, and give the case canned replies.',
        ...where,
      });
    }
    return deviation(record, {
      rule: 'runtime/undeclared-host',
      message: `The tool looked up ${quoted(name)} ${times(count)}, which its manifest does not cover: ${declared(grant.endpoints, endpointText)}.`,
      fix: `Find out why the tool wants ${name}. If it should, declare the host under allowed_domains.`,
      ...where,
    });
  });
}

/** What the gateway refused, or carried to no good end. */
function refusedByGateway(record: TrialRecord): Finding[] {
  return record.egress.connections.flatMap(({ host, port, refusal, named, count }) => {
    if (refusal === undefined) return [];
    const seen = { ...connectors(record, host, port), count };
    return [refusedConnection(record, { host, port, refusal, named, notFound: notFound(record, host, port), seen })];
  });
}

function notFound({ egress }: TrialRecord, host: string, port: number): readonly string[] {
  return egress.requests
    .filter((request) => request.host === host && request.port === port && request.status === 404)
    .map(({ method, path }) => `${method} ${path}`);
}

/**
 * A datagram socket that is connected and never written to asks the kernel which way a packet would take: so addresses
 * are sorted (RFC 6724) by glibc with port 0, and by Go with port 53 of the very name that it looked up. What is sent
 * there is another thing, though a packet to such an address ends in the sandbox.
 */
function sortsAddresses({ port, protocol, sent }: ObservedConnection, host: string | undefined): boolean {
  return !sent && (port === 0 || (port === DNS_PORT && protocol === 'udp' && host !== undefined));
}

/** What never came to the gateway, which listens on the granted TCP ports only: the trace alone knows of it. */
function pastGateway(record: TrialRecord): Finding[] {
  const { observation, exposure, egress, grant } = record;
  const { resolver, nameAt } = exposure.network;
  const passed = new Set(egress.connections.map(({ host, port }) => `${host}:${port}`));
  const past = observation.connections.filter((connection) => {
    const { address, port } = connection;
    if (LOOPBACK.test(address) || UNSPECIFIED.test(address)) return false;
    if (address === resolver && port === DNS_PORT) return false;
    const host = nameAt(address);
    return !sortsAddresses(connection, host) && !passed.has(`${host ?? address}:${port}`);
  });
  const byTarget = groupBy(past, ({ address, port }) => `${nameAt(address) ?? address} ${port}`);
  return [...byTarget.values()].flatMap((connections) => {
    const [first] = connections;
    if (first === undefined) return [];
    const { address, port } = first;
    const seen = together(connections);
    const host = nameAt(address);
    if (host === undefined) return [refusedConnection(record, { host: address, port, refusal: 'raw-address', seen })];
    const isGranted = grant.endpoints.some(({ value }) => hostCovers(value.host, host) && value.ports.includes(port));
    return isGranted ? [] : [refusedConnection(record, { host, port, refusal: 'port-not-granted', seen })];
  });
}

function undeclaredListening(record: TrialRecord): Finding[] {
  const { observation, grant } = record;
  const ports = new Set(grant.listen.map(({ value }) => value));
  const bound = observation.bound.filter(({ address, port }) => !ports.has(port) && !LOOPBACK.test(address));
  return bound.map(({ address, port, protocol, ...seen }) => {
    const says = declared(grant.listen, String);
    const taken = port === 0 ? 'a port of the kernel’s choice' : `port ${port}`;
    return deviation(record, {
      rule: 'runtime/undeclared-listen',
      message: `The tool took ${taken} of ${address}, which its manifest does not cover: ${says}.`,
      fix: 'If the tool should serve, let it do so on a port of its own, and declare that under capabilities.networking.listen.',
      at: DECLARED_AT.listen,
      seen,
      evidence: { address, port, protocol },
    });
  });
}

/** Whether a declared host, or one below a declared wildcard, was reached in any of the runs. */
export function isReached(records: readonly TrialRecord[], host: string): boolean {
  return records.some(({ egress }) => egress.connections.some((to) => to.allowed && hostCovers(host, to.host)));
}

/** Where the tool went on the network although nothing that it declared leads there. */
export function compareHosts(record: TrialRecord): Finding[] {
  return [
    ...undeclaredNames(record),
    ...refusedByGateway(record),
    ...pastGateway(record),
    ...undeclaredListening(record),
  ];
}
