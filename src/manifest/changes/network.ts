import type { Capabilities } from '../manifest.ts';
import { listed, type Respect, type Surplus, uncovered, valuesOf } from './surplus.ts';

const DOMAINS = '/capabilities/networking/allowed_domains';
const PORTS = '/capabilities/networking/allowed_ports';

/** A host and its ports, each with the pointer that names it. */
interface Reach {
  readonly host: string;
  readonly pointer: string;
  readonly ports: Map<number, string>;
}

/** Every host once: a thousand domains with every shared port each would be too many targets to compare one by one. */
function reaches({ domains, ports }: Capabilities): ReadonlyMap<string, Reach> {
  const byHost = new Map<string, Reach>();
  for (const { value, pointer } of domains) {
    const reach = byHost.get(value.host) ?? { host: value.host, pointer, ports: new Map() };
    byHost.set(value.host, reach);
    for (const port of value.port === undefined ? ports : [{ value: value.port, pointer }]) {
      if (!reach.ports.has(port.value)) reach.ports.set(port.value, port.pointer);
    }
  }
  return byHost;
}

/** Those that reach all that a host stands for: by its own name, or by one that covers it. */
function covering(host: string, others: ReadonlyMap<string, Reach>): readonly Reach[] {
  const names = [host];
  // Behind a wildcard's own label stands what it is a wildcard of.
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const wildcard = `*${host.slice(dot)}`;
    if (wildcard !== host) names.push(wildcard);
  }
  return names.flatMap((name) => others.get(name) ?? []);
}

function without({ host, pointer, ports }: Reach, had: readonly Reach[]): Reach {
  return { host, pointer, ports: new Map([...ports].filter(([port]) => !had.some((reach) => reach.ports.has(port)))) };
}

function newHost({ host, pointer, ports }: Reach): Surplus {
  const access = `network access to ${host} (${listed([...ports.keys()].sort((a, b) => a - b))})`;
  return {
    weight: host.startsWith('*') ? 'wildcard' : 'host',
    gained: `adds ${access}`,
    lost: `drops ${access}`,
    here: pointer,
    near: DOMAINS,
  };
}

/** One for each place that names a port, whatever number of hosts it stands for. */
function newPorts(reach: readonly Reach[]): readonly Surplus[] {
  const byPointer = new Map<string, { readonly port: number; readonly hosts: string[] }>();
  for (const { host, ports } of reach) {
    for (const [port, pointer] of ports) {
      const opened = byPointer.get(pointer) ?? { port, hosts: [] };
      byPointer.set(pointer, opened);
      opened.hosts.push(host);
    }
  }
  return [...byPointer].map(([here, { port, hosts }]) => {
    const access = `port ${port} of ${listed(hosts)}`;
    const near = here.startsWith(DOMAINS) ? DOMAINS : PORTS;
    return { weight: 'port', gained: `adds ${access}`, lost: `drops ${access}`, here, near };
  });
}

/** Hosts and ports to connect to. */
export const connections: Respect = (more, less) => {
  const had = reaches(less.capabilities);
  const gained = [...reaches(more.capabilities).values()]
    .map((reach) => {
      const before = covering(reach.host, had);
      return { ...without(reach, before), isKnown: before.some(({ ports }) => ports.size > 0) };
    })
    .filter(({ ports }) => ports.size > 0);
  const byHost = new Map(gained.map((gain) => [gain.host, gain]));
  const widest = gained
    .map(({ isKnown, ...gain }) => {
      const wider = covering(gain.host, byHost).filter(({ host }) => host !== gain.host);
      return { ...without(gain, wider), isKnown };
    })
    .filter(({ ports }) => ports.size > 0);
  return [
    ...widest.filter(({ isKnown }) => !isKnown).map(newHost),
    ...newPorts(widest.filter(({ isKnown }) => isKnown)),
  ];
};

/** Ports to listen on. */
export const listening: Respect = (more, less) =>
  uncovered(more.capabilities.listen, valuesOf(less.capabilities.listen), Object.is).map(({ value, pointer }) => ({
    weight: 'listen',
    gained: `listens on port ${value}`,
    lost: `no longer listens on port ${value}`,
    here: pointer,
    near: '/capabilities/networking/listen',
  }));
