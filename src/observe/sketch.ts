import { isIP } from 'node:net';
import { hostCovers } from '../manifest/domain.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Grant } from '../policy/grant.ts';
import type { EgressConnection, EgressLog, EgressLookup } from '../sandbox/egress/log.ts';
import { HOME_FOLDER, TOOL_FOLDER } from '../sandbox/plan/layout.ts';
import { sandboxPath } from '../sandbox/plan/sandbox-path.ts';
import type { TrialRecord } from './compare.ts';
import type { Exposure } from './exposure.ts';
import type { Observation } from './observation.ts';

/** What a tool did, as a person notes it down: enough to compare, with nothing to name processes by. */
export interface Sketch {
  /** Absolute paths inside the sandbox. */
  readonly read?: readonly string[];
  readonly written?: readonly string[];
  readonly executed?: readonly string[];
  /** `host:port` */
  readonly hosts?: readonly string[];
  readonly listen?: readonly number[];
  /** System calls that were refused. */
  readonly syscalls?: readonly string[];
}

const PID = 2;
const ONCE = { count: 1, processes: [PID] } as const;

/** The record that a run with these deeds would leave under a grant. */
export function sketchedRecord(sketch: Sketch, manifest: Manifest, grant: Grant): TrialRecord {
  return {
    observation: observation(sketch, manifest),
    egress: egress(sketch, grant),
    grant,
    manifest,
    exposure: exposure(grant),
  };
}

function observation(sketch: Sketch, { name }: Manifest): Observation {
  const { read = [], written = [], executed = [], listen = [], syscalls = [] } = sketch;
  const seen = (paths: readonly string[]) => paths.map((path) => ({ path, ...ONCE }));
  return {
    processes: [{ pid: PID, parent: 1, command: [name], exit: '0' }],
    files: { read: seen(read), written: seen(written), created: [], deleted: [], denied: [], missing: [] },
    executed: seen(executed),
    connections: [],
    bound: listen.map((port) => ({ address: '0.0.0.0', port, protocol: 'tcp', ...ONCE })),
    unixSockets: [],
    lookups: [],
    syscalls: {},
    refused: syscalls.map((call) => ({ name: call, outcome: 'refused', ...ONCE })),
    ...{ started: true, exit: '0', whole: true, dropped: 0, unreadable: [], lines: { read: 0, used: 0 } },
  };
}

/** What the gateway would have done. */
function egress({ hosts = [] }: Sketch, grant: Grant): EgressLog {
  const lookups: EgressLookup[] = [];
  const connections: EgressConnection[] = [];
  for (const target of hosts) {
    const end = target.lastIndexOf(':');
    const [host, port] = [target.slice(0, end).replace(/^\[(.*)\]$/, '$1'), Number(target.slice(end + 1))];
    const went = { host, port, count: 1, bytesOut: 0, bytesIn: 0 };
    const endpoints = grant.endpoints.filter(({ value }) => hostCovers(value.host, host));
    if (isIP(host) !== 0) {
      connections.push({ ...went, allowed: false, refusal: 'raw-address' });
      continue;
    }
    lookups.push({ name: host, type: 'A', answered: endpoints.length > 0, count: 1 });
    if (endpoints.length === 0) continue;
    const allowed = endpoints.some(({ value }) => value.ports.includes(port));
    connections.push(allowed ? { ...went, allowed } : { ...went, allowed, refusal: 'port-not-granted' });
  }
  return { lookups, connections, requests: [], leaks: [], omitted: { lookups: 0, connections: 0, requests: 0 } };
}

function exposure({ read, write, baseRuntime }: Grant): Exposure {
  return {
    tool: TOOL_FOLDER,
    home: HOME_FOLDER,
    readable: [TOOL_FOLDER, ...[...baseRuntime.read, ...read.map(({ value }) => value)].map(sandboxPath)],
    writable: ['/tmp', HOME_FOLDER, '/dev/shm', ...write.map(({ value }) => sandboxPath(value))],
    links: [],
    programs: [],
    runtimes: [],
    interpreters: new Map(),
    network: { nameAt: () => undefined },
  };
}
