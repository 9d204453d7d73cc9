import type { Finding } from '../../finding.ts';
import type { Endpoint } from '../../policy/grant.ts';
import { quoted } from '../../quoted.ts';
import type { RuleId } from '../../rules.ts';
import type { EgressRefusal } from '../../sandbox/egress/log.ts';
import type { Sightings } from '../observation.ts';
import { DECLARED_AT, declared, deviation, type TrialRecord, times } from './trial-record.ts';

/** Somewhere that the tool went and did not get. */
export interface RefusedConnection {
  readonly host: string;
  readonly port: number;
  readonly refusal: EgressRefusal;
  /** What the tool itself named, where that disagrees. */
  readonly named?: string | undefined;
  /** What the tool asked there and was answered with 404, as the gateway does where the scenario has no reply. */
  readonly notFound?: readonly string[];
  readonly seen: Sightings;
}

interface Words {
  readonly rule: RuleId;
  readonly message: string;
  readonly fix: string;
  readonly at?: typeof DECLARED_AT.ports;
}

export function endpointText({ host, ports }: Endpoint): string {
  return `${host} (${ports.join(', ')})`;
}

/** Requests that are named; the report lists them all. */
const MAX_REQUESTS = 3;

function requestsText(requests: readonly string[]): string {
  const rest = requests.length > MAX_REQUESTS ? ' and more' : '';
  return requests.length === 0 ? '' : `: ${requests.slice(0, MAX_REQUESTS).map(quoted).join(', ')}${rest}`;
}

function wordsFor({ host, port, refusal, named, notFound = [], seen }: RefusedConnection, says: string): Words {
  const target = quoted(`${host}:${port}`);
  const often = times(seen.count);
  switch (refusal) {
    case 'port-not-granted':
      return {
        rule: 'runtime/undeclared-port',
        message: `The tool connected to ${target} ${often}, a port that its manifest does not cover: ${says}.`,
        fix: `If the tool should use port ${port}, declare it: "${host}:${port}" under allowed_domains.`,
        at: DECLARED_AT.ports,
      };
    case 'raw-address':
      return {
        rule: 'runtime/raw-address',
        message: `The tool went for ${target} ${often}, an address that no declared name stands for: ${says}.`,
        fix: 'Let the tool reach hosts by name: an address of its own choice shows no name that could be declared.',
      };
    case 'private-address':
      return {
        rule: 'runtime/private-address',
        message: `The declared host ${quoted(host)} leads to a private, loopback or link-local address.`,
        fix: 'Ask the owner of the name: a declared name must not lead into the network of whoever runs the tool.',
      };
    case 'name-mismatch':
      return {
        rule: 'runtime/name-mismatch',
        message: `On a connection to ${target}, the tool asked for ${quoted(named ?? 'no host')}.`,
        fix: 'Ask for the host that was looked up, in TLS and in HTTP: a declared name must not front for another one.',
      };
    case 'protocol':
      return {
        rule: 'runtime/unknown-protocol',
        message: `On a connection to ${target}, the tool spoke neither TLS nor HTTP.`,
        fix: 'Use HTTPS: the gateway passes what shows the name that it is for.',
      };
    case 'over-limit':
      return {
        rule: 'runtime/network-limit',
        message: `On its way to ${target}, the tool made more connections at a time, or a larger request, than a run may.`,
        fix: 'Let the scenario exercise the tool with less.',
      };
    case 'handshake':
      return {
        rule: 'runtime/handshake-failed',
        message: `The tool began TLS with ${target} ${often} and did not end it.`,
        fix: 'Let the tool trust the authorities of the system it runs on: in a run, its upstreams are signed under one of these.',
      };
    case 'no-upstream':
      return {
        rule: 'runtime/no-upstream',
        message: `The scenario has no reply to what the tool asked ${target} for${requestsText(notFound)}.`,
        fix: `Add one under ${target} in the case's upstreams, so that the tool gets as far as it would with the real host.`,
      };
    case 'unreachable':
      return {
        rule: 'runtime/upstream-unreachable',
        message: `The declared host ${target} could not be reached from here.`,
        fix: 'Check the network of this machine, or give the scenario canned replies.',
      };
  }
}

export function refusedConnection(record: TrialRecord, to: RefusedConnection): Finding {
  const { host, port, named, seen } = to;
  const { at = DECLARED_AT.domains, ...words } = wordsFor(to, declared(record.grant.endpoints, endpointText));
  const evidence = { host, port, ...(named !== undefined && { named }) };
  return deviation(record, { ...words, at, seen, evidence });
}
