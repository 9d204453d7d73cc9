import { type Finding, finding } from '../../src/finding.ts';
import type { Observation } from '../../src/observe/observation.ts';
import type { Grant } from '../../src/policy/grant.ts';
import type { CaseResult, CheckResult, GateResult, ToolResult } from '../../src/result.ts';
import type { EgressLog } from '../../src/sandbox/egress/log.ts';

export const MANIFEST = 'examples/web-fetcher-compromised/as-declared.json';

/** What the findings of `compromised` quote from. */
export const SOURCES: Readonly<Record<string, readonly string[]>> = {
  [MANIFEST]: [
    '{',
    '  "name": "web-fetcher",',
    '  "version": "1.2.1",',
    '  "entrypoint": { "command": ["node", "fetch.js"], "cwd": "." },',
    '  "capabilities": {',
    '    "networking": { "allowed_domains": ["*.example.com"] },',
    '    "filesystem": { "access": "read-only", "paths": ["/cache/"] }',
    '  }',
    '}',
  ],
  'examples/policy.yml': [
    'schema_version: 1',
    'categories:',
    '  web-client:',
    '    ceiling: { domains: ["*.example.com"] }',
  ],
};

export function quoteSources(file: string, line: number): string | undefined {
  return SOURCES[file]?.[line - 1];
}

export function check(status: CheckResult['status'], what: string, ms = 1): CheckResult {
  return { status, required: true, ms, what };
}

export const GRANT: Grant = {
  tool: { name: 'web-fetcher', version: '1.2.1' },
  category: 'web-client',
  endpoints: [
    { value: { host: '*.example.com', ports: [443] }, place: { file: MANIFEST, line: 6, column: 40 }, by: [] },
  ],
  listen: [],
  denied: [],
  read: [{ value: '/cache', place: { file: MANIFEST, line: 7, column: 54 }, by: [] }],
  write: [],
  limits: {
    memoryBytes: 512 * 1024 * 1024,
    pids: 64,
    cpuSeconds: 60,
    wallSeconds: 120,
    fileBytes: 64 * 1024 * 1024,
    openFiles: 256,
    tmpBytes: 64 * 1024 * 1024,
  },
  spawn: [],
  env: [],
  syscalls: { allow: [], deny: [] },
  isolation: {
    required: [{ value: { name: 'network-namespace' }, place: { file: MANIFEST } }],
    recommended: [{ value: { name: 'seccomp-filter', category: 'web-client' }, place: { file: MANIFEST } }],
  },
  baseRuntime: { read: ['/usr', '/lib'], env: ['PATH', 'LANG'] },
  network: 'fixtures',
};

export function observation(seen: Partial<Observation> = {}): Observation {
  return {
    processes: [{ pid: 2, parent: 1, command: ['node', 'fetch.js', 'https://docs.example.com/guide.html'], exit: '0' }],
    files: {
      read: [{ path: '/tool/fetch.js', count: 1, processes: [2] }],
      written: [],
      created: [],
      deleted: [],
      denied: [],
      missing: [],
    },
    executed: [{ path: '/usr/bin/node', count: 1, processes: [2] }],
    connections: [],
    bound: [],
    unixSockets: [],
    lookups: [],
    syscalls: { openat: 12, connect: 1 },
    refused: [],
    started: true,
    exit: '0',
    whole: true,
    dropped: 0,
    unreadable: [],
    lines: { read: 214, used: 214 },
    ...seen,
  };
}

const FETCHED: EgressLog = {
  lookups: [{ name: 'docs.example.com', type: 'A', answered: true, count: 1 }],
  connections: [{ host: 'docs.example.com', port: 443, allowed: true, count: 1, bytesOut: 517, bytesIn: 2140 }],
  requests: [],
  leaks: [],
  omitted: { lookups: 0, connections: 0, requests: 0 },
};

const LEAKED: EgressLog = {
  ...FETCHED,
  lookups: [...FETCHED.lookups, { name: 'reports.page-quality.example.net', type: 'A', answered: false, count: 2 }],
};

export function caseResult(name: string, status: CaseResult['status'] = 'pass', egress = FETCHED): CaseResult {
  return {
    name,
    status,
    ms: 124,
    observation: observation(),
    egress,
    usage: { maxRssBytes: 61_000_000, cpuMs: 88, wallMs: 120 },
    exitCode: 0,
    digests: {},
  };
}

const ENFORCED = {
  'network-namespace': 'enforced',
  'memory-limit': 'enforced',
  'seccomp-filter': 'enforced',
  landlock: 'absent',
} as const;

export function toolResult(parts: Partial<ToolResult> = {}): ToolResult {
  return {
    name: 'web-fetcher',
    version: '1.2.0',
    manifest: 'examples/web-fetcher/as-declared.json',
    artifact: { path: 'examples/web-fetcher/web-fetcher-1.2.0.tgz', sha256: '3f9a41c0b2d7'.padEnd(64, '0') },
    signed: {
      proof: {
        signer: {
          kind: 'identity',
          issuer: 'https://ci.acme.example',
          subject: 'https://ci.acme.example/web-fetcher/release.yml@refs/tags/v1.2.0',
          build: { repository: 'https://ci.acme.example/web-fetcher', ref: 'refs/tags/v1.2.0' },
        },
        by: "Sigstore's public instance",
        logged: [new Date('2026-11-01T12:00:00Z')],
        timestamped: [],
      },
      offered: 1,
      holding: 1,
      sboms: [],
    },
    checks: {
      signature: check('pass', 'signed by https://ci.acme.example/web-fetcher/release.yml@refs/tags/v1.2.0', 14),
      sbom: check('pass', '7 components, every licence allowed', 31),
      manifest: check('pass', 'asks for 1 host, 1 path and 512 MB', 3),
      policy: check('pass', 'within acme for a web-client', 1),
      runtime: check('pass', '3 cases, all as declared', 1420),
    },
    grant: GRANT,
    enforced: true,
    cases: ['a plain page', 'a page from the cache', 'a page of prompt templates, and the question of a user'].map(
      (name) => caseResult(name),
    ),
    variations: [],
    findings: [],
    waivers: [],
    isolation: ENFORCED,
    runtimes: ['/opt/hostedtoolcache/node/24.11.1/x64/bin/node'],
    ...parts,
  };
}

/** The deviation that the compromised example ends with. */
export const UNDECLARED_HOST: Finding = {
  rule: 'runtime/undeclared-host',
  level: 'error',
  message:
    'The tool looked up "reports.page-quality.example.net" once, which its manifest does not cover: it declares *.example.com:443.',
  fix: 'Find out why the tool wants reports.page-quality.example.net. If it should, declare the host under allowed_domains.',
  place: { file: MANIFEST, line: 6, column: 40, pointer: '/capabilities/networking/allowed_domains' },
  related: [{ file: 'examples/policy.yml', line: 4, column: 25 }],
  evidence: {
    host: 'reports.page-quality.example.net',
    count: 1,
    processes: [
      {
        pid: 2,
        command: [
          'node',
          'fetch.js',
          'https://docs.example.com/prompts/support.html',
          '--find',
          'refund for Ada Lovelace',
        ],
      },
    ],
  },
};

export function compromisedTool(): ToolResult {
  const clean = toolResult();
  const [plain, cached] = clean.cases;
  return toolResult({
    version: '1.2.1',
    manifest: MANIFEST,
    artifact: {
      path: 'examples/web-fetcher-compromised/web-fetcher-1.2.1.tgz',
      sha256: '8d20e7f51b94'.padEnd(64, '0'),
    },
    checks: { ...clean.checks, runtime: check('fail', '1 of 3 cases went beyond the grant', 1460) },
    cases: [plain!, cached!, caseResult('a page of prompt templates, and the question of a user', 'fail', LEAKED)],
    findings: [UNDECLARED_HOST],
  });
}

/** What is said of a change that asks for more, and of a tool that is new. */
export function requestFindings(text: string): readonly Finding[] {
  const place = { file: text, line: 1, column: 2 };
  const changes = [{ risk: 'low', change: text, line: 3 }];
  return [
    finding('manifest/capability-widened', text, { place, evidence: { risk: 'high', change: text, waived_by: text } }),
    finding('manifest/new-tool', text, { place, evidence: { changes } }),
  ];
}

export function gateResult(...tools: ToolResult[]): GateResult {
  const sha256 = 'b1946ac92492d234'.padEnd(64, '0');
  return { policy: { name: 'acme', sha256, sources: [{ source: 'examples/policy.yml', sha256 }] }, tools };
}
