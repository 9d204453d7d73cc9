import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import { hostCovers } from '../../manifest/domain.ts';
import type { DomainRequest } from '../../manifest/manifest.ts';
import type { Stated } from '../../manifest/stated.ts';
import type { Placed } from '../../placed.ts';
import type { Endpoint, Granted } from '../grant.ts';
import type { Allowance, Ceiling } from '../layer.ts';
import { type Decision, decideTerms, deniedTerms, type TermKind } from './decide-terms.ts';
import type { Hearing } from './hearing.ts';
import { notAllowed } from './objection.ts';
import { allowancesFor, type Owned, portAllowances } from './tool-rules.ts';

/** A host at one port; null, in a denial, is every port. */
interface Target {
  readonly host: string;
  readonly port: number | null;
}

/** A target that is asked for, and where the manifest names its port. */
interface TargetRequest extends Stated<Target> {
  readonly portPointer: string;
}

/** Stands for `domains: any`. No document can say it: a bare `*` is refused. */
const ANY_HOST = '*';
const HTTPS = 443;

const TARGETS: TermKind<Target, TargetRequest> = {
  covers: (outer, inner) => covers(outer.host, inner.host) && outer.port === inner.port,
  overlaps: (no, target) =>
    (covers(no.host, target.host) || covers(target.host, no.host)) && (no.port === null || no.port === target.port),
  verb: 'connect to',
  show,
  notAllowed: 'policy/domain-not-allowed',
  denied: 'policy/domain-denied',
  waived: waivedTargets,
  refuse,
};

/** Where the tool may connect to. Every host is judged at every port that is asked for it. */
export function decideDomains(hearing: Hearing): Decision<Endpoint> {
  const requests = requestedTargets(hearing);
  const asked = [...new Set(requests.map(({ value }) => value.port))];
  const prohibited = deniedTerms(hearing, ({ domains }) =>
    domains.map(({ value: { host, port }, place }) => ({ value: { host, port: port ?? null }, place })),
  );
  const { granted, findings } = decideTerms(hearing, TARGETS, requests, allowedTargets(hearing, asked), prohibited);
  return { granted: toEndpoints(granted), findings: onePerLine(findings) };
}

function covers(outer: string, inner: string): boolean {
  return outer === ANY_HOST || hostCovers(outer, inner);
}

function requestedTargets({ manifest }: Hearing): readonly TargetRequest[] {
  const { domains, ports } = manifest.capabilities;
  return domains.flatMap(({ value: { host, port }, pointer }) =>
    (port === undefined ? ports : [{ value: port, pointer }]).map((asked) => ({
      value: { host, port: asked.value },
      pointer,
      portPointer: asked.pointer,
    })),
  );
}

/** The ports of the domains that name none: those that every layer allows. `any` is every port that is asked for. */
function sharedPorts({ rules }: Hearing, asked: readonly (number | null)[]): readonly (number | null)[] {
  const lists = portAllowances(rules).map(({ any, items }) => (any ? asked : items.map(({ value }) => value)));
  return (lists[0] ?? []).filter((port) => lists.every((list) => list.includes(port)));
}

function allowedTargets(hearing: Hearing, asked: readonly (number | null)[]): readonly Owned<Allowance<Target>>[] {
  const shared = sharedPorts(hearing, asked);
  return allowancesFor(hearing.rules, 'domains').map((allowance) => ({
    ...allowance,
    any: false,
    items: domainsOf(allowance).flatMap(({ value: { host, port }, place }) =>
      (port === undefined ? shared : [port]).map((one) => ({ value: { host, port: one }, place })),
    ),
  }));
}

function domainsOf({ any, items, place }: Allowance<DomainRequest>): readonly Placed<DomainRequest>[] {
  return any ? [{ value: { host: ANY_HOST }, place }] : items;
}

/** A host that is waived without a port is waived at the port of HTTPS. */
function waivedTargets({ domains }: Ceiling): readonly Placed<Target>[] {
  return (domains?.items ?? []).map(({ value: { host, port = HTTPS }, place }) => ({ value: { host, port }, place }));
}

/** One endpoint for each host, at the line that asks for it first. */
function toEndpoints(targets: readonly Granted<Target>[]): readonly Granted<Endpoint>[] {
  return [...groupBy(targets, ({ value }) => value.host)].flatMap(([host, all]) => {
    const ports = new Set(all.flatMap(({ value }) => value.port ?? []));
    return all.slice(0, 1).map((first) => ({ ...first, value: { host, ports: [...ports].sort((a, b) => a - b) } }));
  });
}

/** A host that is refused is refused once, however many ports it is asked for at, and waived once by each exception. */
function onePerLine(findings: readonly Finding[]): readonly Finding[] {
  const lines = groupBy(findings, ({ rule, place, related, exception }) =>
    JSON.stringify([rule, place?.pointer, related?.map(({ file, pointer }) => [file, pointer]), exception]),
  );
  return [...lines.values()].flatMap((group) => group.slice(0, 1));
}

/** Whether it is the host that is not allowed, or only the port. */
function refuse(hearing: Hearing, request: TargetRequest, refusal: Allowance<Target>): Finding {
  const domains = allowancesFor(hearing.rules, 'domains').find(({ place }) => place === refusal.place);
  const hosts = domains === undefined ? [] : domainsOf(domains).map(({ value }) => value);
  return hosts.some(({ host }) => covers(host, request.value.host))
    ? refusePort(hearing, request, refusal)
    : refuseHost(hearing, request, refusal, hosts);
}

function refuseHost(
  { manifest }: Hearing,
  { value: { host }, pointer }: TargetRequest,
  { policy, place }: Allowance<Target>,
  hosts: readonly DomainRequest[],
): Finding {
  const below = hosts.some((allowed) => allowed.host === `*.${host}`);
  const hint = below ? ` *.${host} stands for the names below ${host}, not for ${host} itself.` : '';
  const asked = { verb: 'connect to', shown: host, pointer };
  return notAllowed(manifest, 'policy/domain-not-allowed', asked, { policy, place, allowed: hosts.map(show) }, hint);
}

function refusePort(
  { manifest, rules }: Hearing,
  { value: { host, port }, portPointer }: TargetRequest,
  { policy, place, items }: Allowance<Target>,
): Finding {
  const atHost = items.filter(({ value }) => covers(value.host, host));
  const allowed = [...new Set(atHost.map(({ value }) => String(value.port)))];
  const refusing = portAllowances(rules).find(({ any, items }) => !any && items.every(({ value }) => value !== port));
  const asked = { verb: `connect to ${host} at port`, shown: String(port), pointer: portPointer };
  return notAllowed(manifest, 'policy/port-not-allowed', asked, { policy, place: refusing?.place ?? place, allowed });
}

/** As a manifest would write it: the port of HTTPS goes without saying. */
function show({ host, port }: DomainRequest | Target): string {
  return port === undefined || port === null || port === HTTPS ? host : `${host}:${port}`;
}
