import type { Finding } from '../finding.ts';
import { hostCovers } from '../manifest/domain.ts';
import type { DomainRequest } from '../manifest/manifest.ts';
import type { Stated } from '../manifest/stated.ts';
import { allowanceFor } from './applicable.ts';
import { type Decision, type Denied, deniedTerms } from './decide-terms.ts';
import type { Endpoint, Granted } from './grant.ts';
import { meetTerms, type Outcome, type TermOrder } from './meet.ts';
import { denied, type Hearing, notAllowed } from './objection.ts';
import type { Allowance } from './policy.ts';

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

const TARGETS: TermOrder<Target> = {
  covers: (outer, inner) => covers(outer.host, inner.host) && outer.port === inner.port,
  overlaps: (no, target) =>
    (covers(no.host, target.host) || covers(target.host, no.host)) && (no.port === null || no.port === target.port),
};

/** Where the tool may connect to. Every host is judged at every port that is asked for it. */
export function decideDomains(hearing: Hearing): Decision<Endpoint> {
  const requests = requestedTargets(hearing);
  const allowed = allowedTargets(hearing, new Set(requests.map(({ value }) => value.port)));
  const prohibited = deniedTerms(hearing, ({ domains }) =>
    domains.map(({ value, pointer }) => ({ value: { host: value.host, port: value.port ?? null }, pointer })),
  );
  const outcomes = meetTerms(requests, { any: false, allowed, denied: prohibited }, TARGETS);
  return {
    granted: toEndpoints(outcomes, hearing),
    findings: objections(outcomes, hearing),
  };
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

/** `any` port is every port that is asked for: a port that nobody names need not be spelt out. */
function allowedTargets({ rules }: Hearing, asked: ReadonlySet<number | null>): readonly Stated<Target>[] {
  const ports = rules.ceiling.ports;
  const shared = ports === undefined ? [HTTPS] : ports.any ? [...asked] : ports.items.map(({ value }) => value);
  return allowedDomains(allowanceFor(rules, 'domains')).flatMap(({ value: { host, port }, pointer }) =>
    (port === undefined ? shared : [port]).map((port) => ({ value: { host, port }, pointer })),
  );
}

function allowedDomains({ any, items, pointer }: Allowance<DomainRequest>): readonly Stated<DomainRequest>[] {
  return any ? [{ value: { host: ANY_HOST }, pointer }] : items;
}

type TargetOutcome = Outcome<Target, TargetRequest, Denied<Target>>;

/** One endpoint for each host, at the line that asks for it first. */
function toEndpoints(outcomes: readonly TargetOutcome[], { manifest }: Hearing): readonly Granted<Endpoint>[] {
  const byHost = new Map<string, { readonly pointer: string; readonly ports: Set<number> }>();
  for (const { request, granted } of outcomes) {
    for (const { host, port } of granted) {
      const endpoint = byHost.get(host) ?? { pointer: request.pointer, ports: new Set() };
      if (port !== null) endpoint.ports.add(port);
      byHost.set(host, endpoint);
    }
  }
  return [...byHost].map(([host, { pointer, ports }]) => ({
    value: { host, ports: [...ports].sort((a, b) => a - b) },
    place: manifest.document.place(pointer),
  }));
}

/** A host that is refused is refused once, however many ports it is asked for at. */
function objections(outcomes: readonly TargetOutcome[], hearing: Hearing): readonly Finding[] {
  const hosts = allowedDomains(allowanceFor(hearing.rules, 'domains')).map(({ value }) => value.host);
  const byLine = new Map<string, () => Finding>();
  for (const { request, why } of outcomes) {
    if (why.kind === 'denied') {
      byLine.set(`${request.pointer} ${why.by.pointer}`, () => deniedHost(request, why.by, hearing));
    } else if (why.kind === 'not-allowed' && hosts.some((host) => covers(host, request.value.host))) {
      byLine.set(request.portPointer, () => portNotAllowed(request, hearing));
    } else if (why.kind === 'not-allowed') {
      byLine.set(request.pointer, () => hostNotAllowed(request, hearing));
    }
  }
  return [...byLine.values()].map((objection) => objection());
}

function deniedHost({ value, pointer }: TargetRequest, by: Denied<Target>, hearing: Hearing): Finding {
  const asked = { verb: 'connect to', shown: value.host, pointer };
  return denied(hearing, 'policy/domain-denied', asked, { ...by, shown: show(by.value) });
}

function hostNotAllowed({ value: { host }, pointer }: TargetRequest, hearing: Hearing): Finding {
  const domains = allowanceFor(hearing.rules, 'domains');
  const below = domains.items.some(({ value }) => value.host === `*.${host}`);
  return notAllowed(
    hearing,
    'policy/domain-not-allowed',
    { verb: 'connect to', shown: host, pointer },
    { allowed: domains.items.map(({ value }) => show(value)), pointer: domains.pointer },
    below ? ` *.${host} stands for the names below ${host}, not for ${host} itself.` : '',
  );
}

function portNotAllowed({ value: { host, port }, portPointer }: TargetRequest, hearing: Hearing): Finding {
  const atHost = allowedTargets(hearing, new Set()).filter(({ value }) => covers(value.host, host));
  const ports = new Set(atHost.map(({ value }) => String(value.port)));
  return notAllowed(
    hearing,
    'policy/port-not-allowed',
    { verb: `connect to ${host} at port`, shown: String(port), pointer: portPointer },
    { allowed: [...ports], pointer: allowanceFor(hearing.rules, 'ports').pointer },
  );
}

function show({ host, port }: DomainRequest | Target): string {
  return port === undefined || port === null ? host : `${host}:${port}`;
}
