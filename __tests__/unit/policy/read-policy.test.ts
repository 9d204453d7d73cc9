import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifestSchema from '../../../policies/schema/manifest.schema.json' with { type: 'json' };
import schema from '../../../policies/schema/policy.schema.json' with { type: 'json' };
import { CATEGORIES } from '../../../src/manifest/category.ts';
import { readPolicy } from '../../../src/policy/read-policy.ts';
import { lines, policyOf, readPolicyText, TODAY } from '../../kit/documents.ts';

const HEAD = 'schema_version: 1\nname: acme\nmode: enforce\n';

describe('a policy that says nothing', () => {
  it('requires everything and allows nothing', async () => {
    const policy = await policyOf({});
    expect(policy).toMatchObject({
      name: 'acme',
      mode: 'enforce',
      supplyChain: { require: { signature: true, sbom: true, sbomSubjectMatch: true }, identities: [] },
      sbom: {
        licenses: { deny: [], unknown: 'error' },
        denyPackages: [],
        require: { hashes: 'warning', purl: 'warning', dependencyGraph: 'off' },
      },
      baseRuntime: { read: [], env: [] },
      defaults: {
        memoryMb: { value: 256, pointer: '/defaults/memory_mb' },
        pids: { value: 64 },
        cpuSeconds: { value: 60 },
        wallSeconds: { value: 120 },
      },
      categories: new Map(),
      tools: [],
      neverallow: [],
      severity: { rules: new Map(), undeclaredAccess: 'error', unusedCapability: 'notice' },
      network: 'fixtures',
    });
    expect(policy).not.toHaveProperty('defaultCategory');
    expect(policy.sbom.licenses).not.toHaveProperty('allow');
  });
});

describe('a policy that says everything', () => {
  it('is read whole', async () => {
    const policy = await policyOf({
      mode: 'audit',
      expires: '2027-01-01',
      supply_chain: {
        require: { signature: true, sbom: false },
        identities: [
          { tools: ['web-*'], issuer: 'https://issuer.example', subject: 'me@acme.dev' },
          { issuer: 'https://issuer.example', subject: 'you@acme.dev' },
        ],
      },
      sbom: {
        licenses: { allow: ['MIT'], deny: ['AGPL-3.0-only'], unknown: 'warn' },
        deny_packages: ['pkg:npm/evil@<2.0.0'],
        require: { hashes: 'error', purl: 'notice', dependency_graph: 'warn' },
      },
      base_runtime: { read: ['/usr/', '/lib'], env: ['PATH', 'LANG'] },
      defaults: { memory_mb: 100, wall_seconds: 10 },
      default_category: 'compute',
      categories: {
        'web-client': {
          ceiling: {
            domains: ['*.Example.com', 'api.acme.dev:8443'],
            ports: 'any',
            read: ['/cache/'],
            spawn: [],
            memory_mb: 1024,
          },
          require_isolation: ['network-namespace', 'seccomp-filter:web-client'],
        },
      },
      tools: [
        {
          match: 'web-*',
          category: 'web-client',
          ceiling: { domains: 'any' },
          deny: { domains: ['*.internal.example.com'], env: ['LD_PRELOAD'] },
        },
      ],
      neverallow: [{ id: 'creds', reason: 'credentials', read: ['${HOME}/.ssh'] }],
      severity: { 'signature/uncovered-code': 'error' },
      runtime: { network: 'off', undeclared_access: 'warning', unused_capability: 'error' },
    });
    expect(policy).toMatchObject({
      mode: 'audit',
      supplyChain: {
        require: { signature: true, sbom: false, sbomSubjectMatch: true },
        identities: [
          {
            tools: ['web-*'],
            issuer: 'https://issuer.example',
            subject: 'me@acme.dev',
            place: { pointer: '/supply_chain/identities/0' },
          },
          { tools: ['*'], subject: 'you@acme.dev' },
        ],
      },
      sbom: {
        licenses: {
          allow: [{ text: 'MIT', place: { file: 'policy.yml', line: 1, pointer: '/sbom/licenses/allow/0' } }],
          deny: [{ text: 'AGPL-3.0-only' }],
          unknown: 'warning',
        },
        denyPackages: [{ text: 'pkg:npm/evil@<2.0.0', place: { pointer: '/sbom/deny_packages/0' } }],
        require: { hashes: 'error', purl: 'notice', dependencyGraph: 'warning' },
      },
      baseRuntime: {
        read: [{ value: '/usr', pointer: '/base_runtime/read/0' }, { value: '/lib' }],
        env: [{ value: 'PATH' }, { value: 'LANG' }],
      },
      defaults: { memoryMb: { value: 100 }, pids: { value: 64 }, wallSeconds: { value: 10 } },
      defaultCategory: { value: 'compute', pointer: '/default_category' },
      tools: [
        {
          match: 'web-*',
          category: { value: 'web-client', pointer: '/tools/0/category' },
          ceiling: { domains: { any: true, items: [], pointer: '/tools/0/ceiling/domains' } },
          deny: { domains: [{ value: { host: '*.internal.example.com' }, pointer: '/tools/0/deny/domains/0' }] },
        },
      ],
      neverallow: [
        {
          id: 'creds',
          reason: 'credentials',
          deny: { read: [{ value: '${HOME}/.ssh', pointer: '/neverallow/0/read/0' }] },
        },
      ],
      severity: {
        rules: new Map([['signature/uncovered-code', 'error']]),
        undeclaredAccess: 'warning',
        unusedCapability: 'error',
      },
      network: 'off',
    });
    expect(policy.categories.get('web-client')).toMatchObject({
      pointer: '/categories/web-client',
      ceiling: {
        domains: {
          any: false,
          items: [{ value: { host: '*.example.com' } }, { value: { host: 'api.acme.dev', port: 8443 } }],
        },
        ports: { any: true },
        read: { items: [{ value: '/cache', pointer: '/categories/web-client/ceiling/read/0' }] },
        spawn: { any: false, items: [] },
        memoryMb: { value: 1024, pointer: '/categories/web-client/ceiling/memory_mb' },
      },
      requireIsolation: [
        { value: { name: 'network-namespace' } },
        {
          value: { name: 'seccomp-filter', category: 'web-client' },
          pointer: '/categories/web-client/require_isolation/1',
        },
      ],
    });
  });
});

describe('a policy is refused', () => {
  it.each([
    ['', 'policy/invalid-value 1:1'],
    ['schema_version: 2\nname: a\nmode: audit\n', 'policy/invalid-value 1:17 /schema_version'],
    ['name: a\nmode: audit\n', 'policy/invalid-value 1:1 /schema_version'],
    ['schema_version: 1\nname: a\nmode: off\n', 'policy/invalid-value 3:7 /mode'],
  ])('%j', async (text, line) => {
    const { policy, findings } = await readPolicyText(text);
    expect(policy).toBeUndefined();
    expect(lines(findings)).toContain(line);
  });

  it.each([
    // What later versions may know is refused, not skipped.
    ['extends: [{path: base.yml}]', 'policy/unknown-key 4:1 /extends'],
    ['exceptions: []', 'policy/unknown-key 4:1 /exceptions'],
    ['supply_chain: {keys: []}', 'policy/unknown-key 4:16 /supply_chain/keys'],
    ['supply_chain: {provenance: {}}', 'policy/unknown-key 4:16 /supply_chain/provenance'],
    ['supply_chain: {require: {pull_request: {}}}', 'policy/unknown-key 4:26 /supply_chain/require/pull_request'],
    ['sbom: {vulnerabilities: {}}', 'policy/unknown-key 4:8 /sbom/vulnerabilities'],
    ['runtime: {coverage: {}}', 'policy/unknown-key 4:11 /runtime/coverage'],
    ['runtime: {isolation_unavailable: notice}', 'policy/unknown-key 4:11 /runtime/isolation_unavailable'],
    ['supply_chain: {require: {signature: sometimes}}', 'policy/invalid-value 4:37 /supply_chain/require/signature'],
    [
      'supply_chain: {identities: [{issuer: "https://a.b"}]}',
      'policy/invalid-value 4:29 /supply_chain/identities/0/subject',
    ],
    ['supply_chain: {identities: [{subject: a}]}', 'policy/invalid-value 4:29 /supply_chain/identities/0/issuer'],
    [
      'supply_chain: {identities: [{issuer: "https://a.b", subject: "https://c/*"}]}',
      'policy/subject-pattern 4:62 /supply_chain/identities/0/subject',
    ],
    [
      'supply_chain: {identities: [{issuer: "https://*", subject: a}]}',
      'policy/subject-pattern 4:38 /supply_chain/identities/0/issuer',
    ],
    [
      'supply_chain: {identities: [{tools: [], issuer: "https://a.b", subject: a}]}',
      'policy/invalid-value 4:37 /supply_chain/identities/0/tools',
    ],
    ['expires: 2027-13-01', 'policy/invalid-value 4:10 /expires'],
    ['expires: tomorrow', 'policy/invalid-value 4:10 /expires'],
    ['expires: 2027-01-01T00:00:00Z', 'policy/invalid-value 4:10 /expires'],
    ['categories: {webclient: {ceiling: {}}}', 'policy/unknown-key 4:14 /categories/webclient'],
    ['categories: {compute: {}}', 'policy/invalid-value 4:23 /categories/compute/ceiling'],
    [
      'categories: {compute: {ceiling: {domains: all}}}',
      'policy/invalid-value 4:43 /categories/compute/ceiling/domains',
    ],
    [
      'categories: {compute: {ceiling: {domains: ["*"]}}}',
      'policy/misplaced-wildcard 4:44 /categories/compute/ceiling/domains/0',
    ],
    [
      'categories: {compute: {ceiling: {domains: ["*.com"]}}}',
      'policy/public-suffix 4:44 /categories/compute/ceiling/domains/0',
    ],
    [
      'categories: {compute: {ceiling: {domains: [10.0.0.1]}}}',
      'policy/ip-address 4:44 /categories/compute/ceiling/domains/0',
    ],
    [
      'categories: {compute: {ceiling: {domains: [a_b.c]}}}',
      'policy/invalid-domain 4:44 /categories/compute/ceiling/domains/0',
    ],
    [
      'categories: {compute: {ceiling: {domains: ["a.b:"]}}}',
      'policy/invalid-port 4:44 /categories/compute/ceiling/domains/0',
    ],
    ['categories: {compute: {ceiling: {read: [/]}}}', 'policy/invalid-path 4:41 /categories/compute/ceiling/read/0'],
    ['categories: {compute: {ceiling: {read: ["/a/*"]}}}', 'policy/path-glob 4:41 /categories/compute/ceiling/read/0'],
    [
      'categories: {compute: {ceiling: {write: [/a/..]}}}',
      'policy/path-escapes 4:42 /categories/compute/ceiling/write/0',
    ],
    [
      'categories: {compute: {ceiling: {read: ["${X}"]}}}',
      'policy/unknown-variable 4:41 /categories/compute/ceiling/read/0',
    ],
    [
      'categories: {compute: {ceiling: {env: [NODE_OPTIONS]}}}',
      'policy/unsafe-env 4:40 /categories/compute/ceiling/env/0',
    ],
    [
      'categories: {compute: {ceiling: {syscalls: any}}}',
      'policy/invalid-value 4:44 /categories/compute/ceiling/syscalls',
    ],
    [
      'categories: {compute: {ceiling: {memory_mb: 0}}}',
      'policy/invalid-value 4:45 /categories/compute/ceiling/memory_mb',
    ],
    [
      'categories: {compute: {ceiling: {}, require_isolation: [vm]}}',
      'policy/invalid-value 4:57 /categories/compute/require_isolation/0',
    ],
    ['base_runtime: {env: [LD_PRELOAD]}', 'policy/unsafe-env 4:22 /base_runtime/env/0'],
    ['tools: [{category: compute}]', 'policy/invalid-value 4:9 /tools/0/match'],
    ['tools: [{match: "a?"}]', 'policy/invalid-value 4:17 /tools/0/match'],
    ['tools: [{match: a, deny: {domains: any}}]', 'policy/invalid-value 4:36 /tools/0/deny/domains'],
    ['neverallow: [{id: a, read: [/b]}]', 'policy/invalid-value 4:14 /neverallow/0/reason'],
    ['severity: {policy/domain-not-alowed: error}', 'policy/unknown-rule 4:12 /severity/policy~1domain-not-alowed'],
    ['severity: {constructor: error}', 'policy/invalid-value 4:12 /severity/constructor'],
    ['severity: {sbom/unknown-license: off}', 'policy/invalid-value 4:34 /severity/sbom~1unknown-license'],
    ['severity: {policy/expired: notice}', 'policy/severity-fixed 4:12 /severity/policy~1expired'],
    [
      'severity: {policy/domain-not-allowed: warning}',
      'policy/severity-fixed 4:12 /severity/policy~1domain-not-allowed',
    ],
    ['severity: {manifest/unsafe-env: warning}', 'policy/severity-fixed 4:12 /severity/manifest~1unsafe-env'],
    ['severity: {host/missing-program: warning}', 'policy/severity-fixed 4:12 /severity/host~1missing-program'],
    ['runtime: {network: on}', 'policy/invalid-value 4:20 /runtime/network'],
  ])('with %s', async (line, expected) => {
    const { policy, findings } = await readPolicyText(`${HEAD}${line}\n`);
    expect(policy).toBeUndefined();
    expect(lines(findings)).toEqual([expected]);
    expect(findings[0]?.fix).toBeTruthy();
  });

  it('may raise what is an error anyway, and lower what only fails', async () => {
    const { findings } = await readPolicyText(
      `${HEAD}severity: {policy/expired: error, signature/uncovered-code: error, sbom/unknown-license: notice}\n`,
    );
    expect(findings).toEqual([]);
  });
});

describe('the expiry of a policy', () => {
  it.each([
    ['2026-11-22T23:59:59.999Z', false],
    ['2026-11-23T00:00:00.000Z', true],
    ['2026-11-23T12:00:00.000Z', true],
    ['2031-01-01T00:00:00.000Z', true],
    // Still the 22nd in UTC, whatever day it is there.
    ['2026-11-23T01:30:00.000+02:00', false],
  ])('at %s has come: %s', async (now, expired) => {
    const { policy, findings } = await readPolicyText(`${HEAD}expires: 2026-11-23\n`, new Date(now));
    expect(lines(findings)).toEqual(expired ? ['policy/expired 4:10 /expires'] : []);
    // What else is wrong with a tool can still be said.
    expect(policy).toBeDefined();
  });

  it('comes on a day that no month has, too', async () => {
    const { findings } = await readPolicyText(`${HEAD}expires: 2026-02-31\n`, new Date('2026-03-01'));
    expect(lines(findings)).toEqual(['policy/expired 4:10 /expires']);
  });
});

describe('reading a policy from a file', () => {
  it('gives the policy and the digest of its bytes, and refuses what is not there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'as-declared-policy-'));
    try {
      const path = join(folder, 'policy.yml');
      writeFileSync(path, HEAD);
      const { policy } = await readPolicy(path, TODAY);
      expect(policy).toMatchObject({
        name: 'acme',
        document: { file: path, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
      await expect(readPolicy(join(folder, 'absent.yml'), TODAY)).rejects.toMatchObject({
        finding: { rule: 'policy/unreadable' },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the schema that editors complete from', () => {
  it('has the same words as that of manifests', () => {
    expect(Object.keys(schema.properties.categories.properties)).toEqual([...CATEGORIES]);
    expect(schema.$defs.isolation).toEqual(manifestSchema.$defs.isolation);
    expect(schema.$defs.domain).toEqual(manifestSchema.$defs.domain);
    expect(schema.$defs.path).toEqual(manifestSchema.$defs.path);
  });
});
