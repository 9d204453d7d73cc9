import { readFileSync } from 'node:fs';
import { parseDocument } from '../../../src/document.ts';
import type { Manifest } from '../../../src/manifest/manifest.ts';
import type { TrialRecord } from '../../../src/observe/compare.ts';
import type { Exposure } from '../../../src/observe/exposure.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { TraceReader } from '../../../src/observe/strace/reader.ts';
import type { Grant, Granted } from '../../../src/policy/grant.ts';
import type { EgressLog } from '../../../src/sandbox/egress/log.ts';

export const TRACES = [
  'daemon',
  'forbidden',
  'node-fetch',
  'processes',
  'python-files',
  'python-network',
  'thread-exec',
  'threads',
] as const;

export type TraceName = (typeof TRACES)[number];

/** A trace of a sandbox that starts this program first, which shuts the tool in. */
export const STARTER = '/usr/bin/setpriv';

export function traceBytes(name: TraceName | 'shut-in'): Buffer {
  return readFileSync(new URL(`../../fixtures/traces/${name}.strace`, import.meta.url));
}

/** Links of the machine that the traces are from. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ['/bin', 'usr/bin'],
  ['/lib', 'usr/lib'],
  ['/lib64', 'usr/lib64'],
]);

/** Reads bytes as a run of `/tmp`'s tool, in pieces of the given size. */
export function observe(bytes: Buffer, pieceSize = 65_536, starter?: string): Observation {
  const reader = new TraceReader('/tmp', (path) => LINKS.get(path), starter);
  for (let at = 0; at < bytes.length; at += pieceSize) reader.push(bytes.subarray(at, at + pieceSize));
  return reader.end();
}

export function observeLines(...lines: readonly string[]): Observation {
  return observe(Buffer.from(`${lines.join('\n')}\n`));
}

/** A run of one process, number 2 in its sandbox and 102 for the tracer, that makes these calls. */
export function observeCalls(...calls: readonly string[]): Observation {
  return observeLines(
    '100 execve("/usr/bin/bwrap", ["bwrap"], 0x7ffc00000000 /* 1 var */) = 0',
    '100 clone(child_stack=NULL, flags=CLONE_NEWNS|CLONE_NEWPID|SIGCHLD) = 101',
    "101 clone(child_stack=NULL, flags=SIGCHLD) = 2 /* 102 in strace's PID NS */",
    '102 execve("/tool/run", ["/tool/run"], 0x7ffc00000000 /* 1 var */) = 0',
    ...calls.map((call) => (/^\d+ /.test(call) ? call : `102 ${call}`)),
    '102 +++ exited with 0 +++',
    '101 +++ exited with 0 +++',
    '100 +++ exited with 0 +++',
  );
}

export const paths = (files: readonly { readonly path: string }[]): string[] => files.map(({ path }) => path);

const MANIFEST = `name: web-fetcher
version: 1.2.0
capabilities:
  networking:
    allowed_domains:
      - "*.example.com"
  filesystem:
    access: read-only
    paths:
      - /cache/
`;

const document = parseDocument(Buffer.from(MANIFEST), 'as-declared.yml', 'manifest');

export const NO_EGRESS: EgressLog = {
  lookups: [],
  connections: [],
  requests: [],
  leaks: [],
  omitted: { lookups: 0, connections: 0, requests: 0 },
};

export const EXPOSURE: Exposure = {
  tool: '/tool',
  home: '/home/tool',
  readable: [
    '/usr',
    '/etc/passwd',
    '/etc/ld.so.cache',
    '/etc/hosts',
    '/etc/nsswitch.conf',
    '/etc/resolv.conf',
    '/etc/ssl',
    '/tool',
    '/cache',
  ],
  writable: ['/tmp', '/home/tool', '/dev/shm'],
  links: [
    { at: '/bin', to: '/usr/bin' },
    { at: '/lib', to: '/usr/lib' },
  ],
  runtimes: [],
  programs: ['/tool/run', '/usr/bin/node', '/usr/bin/python3'],
  interpreters: new Map([
    ['/tool/in-node', ['/bin/node']],
    ['/tool/in-curl', ['/tool/in-node', '/usr/bin/curl']],
  ]),
  network: { resolver: '10.0.0.53', nameAt: (address) => NAMES.get(address) },
};

const NAMES: ReadonlyMap<string, string> = new Map([['25.83.0.1', 'api.example.com']]);

export function granted<T>(value: T, pointer: string): Granted<T> {
  return { value, place: document.place(pointer), by: [] };
}

export const GRANT: Grant = {
  tool: { name: 'web-fetcher', version: '1.2.0' },
  category: 'web-client',
  endpoints: [granted({ host: '*.example.com', ports: [443] }, '/capabilities/networking/allowed_domains/0')],
  listen: [],
  denied: [],
  read: [granted('/cache', '/capabilities/filesystem/paths/0')],
  write: [],
  limits: {
    memoryBytes: 256 * 1024 * 1024,
    pids: 64,
    cpuSeconds: 60,
    wallSeconds: 120,
    fileBytes: 1024 * 1024,
    openFiles: 1024,
    tmpBytes: 1024 * 1024,
  },
  spawn: [],
  env: [],
  syscalls: { allow: [], deny: [] },
  isolation: { required: [], recommended: [] },
  baseRuntime: { read: ['/usr'], env: [] },
  network: 'fixtures',
};

/** A run of the web fetcher, whose manifest declares `*.example.com` and `/cache/` for reading. */
export function trialRecord(
  observation: Observation,
  changes: Partial<Omit<TrialRecord, 'observation'>> = {},
): TrialRecord {
  return {
    observation,
    egress: NO_EGRESS,
    grant: GRANT,
    manifest: { document } as Manifest,
    exposure: EXPOSURE,
    ...changes,
  };
}
