import type { Finding } from '../../finding.ts';
import { groupBy } from '../../group-by.ts';
import type { DomainRequest, Manifest } from '../../manifest/manifest.ts';
import type { Stated } from '../../manifest/stated.ts';
import type { Placed } from '../../placed.ts';
import type { Endpoint, Granted } from '../grant.ts';
import type { Allowance, Ceiling } from '../layer.ts';
import { type Decision, decideTerms, deniedTerms, type TermKind } from './decide-terms.ts';
import type { Hearing } from './hearing.ts';
import { areNear, HostIndex } from './host-index.ts';
import type { Objection } from './lifting.ts';
import { listedDomains, listedHostCovers } from './listed-domains.ts';
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

type SharedPorts = ReadonlySet<number | null>;

const HTTPS = 443;

const TARGETS: TermKind<Target, TargetRequest> = {
  covers: (outer, inner) => listedHostCovers(outer.host, inner.host) && outer.port === inner.port,
  overlaps: (no, target) => areNear(no.host, target.host) && (no.port === null || no.port === target.port),
  verb: 'connect to',
  show,
  notAllowed: 'policy/domain-not-allowed',
  denied: 'policy/domain-denied',
  waived: waivedTargets,
};

/** Where the tool may connect to. Every host is judged at every port that is asked for it. */
export function decideDomains(hearing: Hearing): Decision<Endpoint> {
  const requests = requestedTargets(hearing);
  const asked = [...new Set(requests.map(({ value }) => value.port))];
  const shared = sharedPorts(hearing, asked);
  const allowances = allowancesFor(hearing.rules, 'domains').map(listed);
  const prohibited = deniedTerms(hearing, ({ domains }) =>
    domains.map(({ value: { host, port }, place }) => ({ value: { host, port: port ?? null }, place })),
  );
  const denials = new HostIndex(prohibited);
  // There can be a thousand hosts and ports on either side: what has nothing to do with a target is put aside first.
  const decided = [...groupBy(requests, ({ value }) => value.host)].flatMap(([host, targets]) => {
    const near = allowances.map((allowance) => ({ ...allowance, items: allowance.index.near(host) }));
    const denied = denials.near(host);
    const kind = { ...TARGETS, refuse: refusing(hearing, near, host, shared) };
    return [...groupBy(targets, ({ value }) => value.port)].map(([port, requested]) => {
      const allowed = near.map((allowance) => atPort(allowance, port, shared));
      return decideTerms(hearing, kind, requested, allowed, denied);
    });
  });
  return {
    granted: toEndpoints(decided.flatMap(({ granted }) => granted)),
    findings: onePerLine(decided.flatMap(({ findings }) => findings)),
  };
}

/** What a layer allows, with `any` as a name like others, all of it in words, and the way to single names. */
interface Listed extends Owned<Allowance<DomainRequest>> {
  readonly shown: readonly string[];
  readonly index: HostIndex<Placed<DomainRequest>>;
}

function listed(allowance: Owned<Allowance<DomainRequest>>): Listed {
  const items = listedDomains(allowance);
  const shown = allowance.items.map(({ value }) => show(value));
  return { ...allowance, items, shown, index: new HostIndex(items) };
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
function sharedPorts({ rules }: Hearing, asked: readonly (number | null)[]): SharedPorts {
  const lists = portAllowances(rules).map(({ any, items }) => (any ? asked : items.map(({ value }) => value)));
  return new Set((lists[0] ?? []).filter((port) => lists.every((list) => list.includes(port))));
}

/** What of an allowance bears on one host, at one port. */
function atPort(allowance: Listed, port: number | null, shared: SharedPorts): Owned<Allowance<Target>> {
  const items = allowance.items.filter(({ value }) => portsOf(value, shared).has(port));
  return {
    ...allowance,
    any: false,
    items: items.map(({ value: { host }, place }) => ({ value: { host, port }, place })),
  };
}

function portsOf({ port }: DomainRequest, shared: SharedPorts): SharedPorts {
  return port === undefined ? shared : new Set([port]);
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

/**
 * Says of each layer whether it is the host that it does not allow, or only the port. Hosts come first.
 * @param allowances what of each bears on the host
 */
function refusing({ manifest, rules }: Hearing, allowances: readonly Listed[], host: string, shared: SharedPorts) {
  const knows = ({ items }: Listed): boolean => items.some(({ value }) => listedHostCovers(value.host, host));
  const unknowing = allowances.filter((allowance) => !knows(allowance));
  const knowing = allowances.filter(knows);
  return function* refuse(request: TargetRequest, refusals: readonly Owned<Allowance<Target>>[]): Iterable<Objection> {
    for (const { place, waivers } of refusals) {
      const layer = unknowing.find((one) => one.place === place);
      if (layer !== undefined) yield { found: refuseHost(manifest, request, layer), waivers };
    }
    for (const { place, waivers } of refusals) {
      const layer = knowing.find((one) => one.place === place);
      if (layer !== undefined) yield { found: refusePort({ manifest, rules }, request, layer, shared), waivers };
    }
  };
}

function refuseHost(
  manifest: Manifest,
  { value: { host }, pointer }: TargetRequest,
  { policy, place, shown, index }: Listed,
): Finding {
  const hint = index.hasBelow(host) ? ` *.${host} stands for the names below ${host}, not for ${host} itself.` : '';
  const asked = { verb: 'connect to', shown: host, pointer };
  return notAllowed(manifest, 'policy/domain-not-allowed', asked, { policy, place, allowed: shown }, hint);
}

function refusePort(
  { manifest, rules }: Pick<Hearing, 'manifest' | 'rules'>,
  { value: { host, port }, portPointer }: TargetRequest,
  { policy, place, items }: Listed,
  shared: SharedPorts,
): Finding {
  const atThatHost = items.filter(({ value }) => listedHostCovers(value.host, host));
  const allowed = [...new Set(atThatHost.flatMap(({ value }) => [...portsOf(value, shared)].map(String)))];
  const ports = portAllowances(rules);
  const refusing = ports.find((list) => !list.any && list.items.every(({ value }) => value !== port));
  const asked = { verb: `connect to ${host} at port`, shown: String(port), pointer: portPointer };
  return notAllowed(manifest, 'policy/port-not-allowed', asked, { policy, place: refusing?.place ?? place, allowed });
}

/** As a manifest would write it: the port of HTTPS goes without saying. */
function show({ host, port }: DomainRequest | Target): string {
  return port === undefined || port === null || port === HTTPS ? host : `${host}:${port}`;
}
