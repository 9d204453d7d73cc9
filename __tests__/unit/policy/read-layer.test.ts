import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifestSchema from '../../../policies/schema/manifest.schema.json' with { type: 'json' };
import schema from '../../../policies/schema/policy.schema.json' with { type: 'json' };
import { readDocument } from '../../../src/document.ts';
import { CATEGORIES } from '../../../src/manifest/category.ts';
import { readLayer } from '../../../src/policy/reading/read-layer.ts';
import { layerOf, lines, policyOf, readPolicyText, TODAY } from '../../kit/documents.ts';
import { COMMIT, FULL_POLICY, SHA256 } from '../../kit/full-documents.ts';

/** An exception that is right, but for what is changed. */
function exception(change: Record<string, unknown>): string {
  const right = {
    id: 'EX-1',
    rule: 'policy/domain-not-allowed',
    tool: 'fetcher',
    grant: { domains: ['a.b.c'] },
    reason: 'r',
    approved_by: '@acme/sec',
    expires: '2026-12-31',
  };
  return `exceptions: [${JSON.stringify({ ...right, ...change })}]`;
}

const HEAD = 'schema_version: 1\nname: acme\nmode: enforce\n';

describe('a policy that says nothing', () => {
  it('requires everything and allows nothing', async () => {
    const policy = await policyOf({});
    expect(policy).toMatchObject({
      name: 'acme',
      mode: 'enforce',
      supplyChain: {
        require: { signature: true, sbom: true, sbomSubjectMatch: true },
        signature: { accepted: [{ identities: [], keys: [] }], bundles: 'any', provenance: [] },
      },
      sbom: {
        licenses: { allow: [], deny: [], unknown: 'error' },
        denyPackages: [],
        require: { hashes: 'warning', purl: 'warning', dependencyGraph: 'off' },
      },
      baseRuntime: { read: { any: false, items: [] }, env: { any: false, items: [] } },
      defaults: {
        memoryMb: { value: 256, place: { pointer: '/defaults/memory_mb' } },
        pids: { value: 64 },
        cpuSeconds: { value: 60 },
        wallSeconds: { value: 120 },
      },
      exceptions: [],
      severity: { rules: new Map(), undeclaredAccess: 'error', unusedCapability: 'notice' },
      network: 'fixtures',
    });
    const [{ layers }] = policy.tiers;
    expect(layers).toMatchObject([{ categories: new Map(), tools: [], neverallow: [], extends: [] }]);
    expect(layers[0]).not.toHaveProperty('defaultCategory');
  });
});

describe('a policy that says everything', () => {
  it('is read whole', async () => {
    const layer = await layerOf(FULL_POLICY);
    expect(layer).toMatchObject({
      mode: 'audit',
      extends: [
        { value: { kind: 'file', path: 'base.yml' }, place: { pointer: '/extends/0' } },
        {
          value: { kind: 'repository', owner: 'acme', repo: '.github', commit: COMMIT, path: 'a.yml', sha256: SHA256 },
        },
      ],
      require: { signature: true, sbom: false },
      requireOn: new Map([['pull_request', { signature: false }]]),
      identities: [
        {
          tools: ['web-*'],
          issuer: 'https://issuer.example',
          subject: { kind: 'exact', text: 'me@acme.dev' },
          place: { pointer: '/supply_chain/identities/0' },
        },
        { tools: ['*'], subject: { kind: 'regex', text: '.*@acme[.]dev' } },
      ],
      keys: [{ tools: ['web-*'], key: { kind: 'ec' }, place: { pointer: '/supply_chain/keys/0' } }],
      sbom: {
        allowLicenses: [{ text: 'MIT', place: { file: 'policy.yml', line: 1, pointer: '/sbom/licenses/allow/0' } }],
        denyLicenses: [{ text: 'AGPL-3.0-only' }],
        unknownLicense: 'warning',
        denyPackages: [{ text: 'pkg:npm/evil@<2.0.0', place: { pointer: '/sbom/deny_packages/0' } }],
        hashes: 'error',
        purl: 'notice',
        dependencyGraph: 'warning',
      },
      baseRuntime: {
        read: { items: [{ value: '/usr', place: { pointer: '/base_runtime/read/0' } }, { value: '/lib' }] },
        env: { items: [{ value: 'PATH' }, { value: 'LANG' }] },
      },
      defaults: { memoryMb: { value: 100, policy: 'acme' }, wallSeconds: { value: 10 } },
      defaultCategory: { value: 'compute', place: { pointer: '/default_category' } },
      tools: [
        {
          match: 'web-*',
          category: { value: 'web-client', place: { pointer: '/tools/0/category' } },
          ceiling: { domains: { any: true, items: [], place: { pointer: '/tools/0/ceiling/domains' } } },
          deny: {
            domains: [{ value: { host: '*.internal.example.com' }, place: { pointer: '/tools/0/deny/domains/0' } }],
          },
        },
      ],
      neverallow: [
        {
          id: 'creds',
          reason: 'credentials',
          deny: { read: [{ value: '${HOME}/.ssh', place: { pointer: '/neverallow/0/read/0' } }] },
        },
      ],
      exceptions: [
        {
          id: 'EX-12',
          rule: 'policy/domain-not-allowed',
          tool: 'web-fetcher',
          version: '>=1.2.0 <2',
          sha256: SHA256,
          grant: { domains: { items: [{ value: { host: 'cdn.foo.com' } }] } },
          evidence: new Map(),
          reason: 'images',
          approvedBy: '@acme/sec',
          approvedOn: '2026-11-01',
          expires: '2026-12-31',
          place: { pointer: '/exceptions/0' },
        },
        { id: 'EX-13', evidence: new Map([['license', 'Ours']]), grant: {} },
      ],
      maxExceptionDays: { value: 90 },
      severity: new Map([['signature/uncovered-code', 'error']]),
      undeclaredAccess: 'warning',
      unusedCapability: 'error',
      network: 'off',
      conditions: ['clock', 'canaries'],
      coverage: { entrypoint: 'error', declaredDomains: 'warning' },
    });
    expect(layer.categories.get('web-client')).toMatchObject({
      ceiling: {
        domains: {
          any: false,
          items: [{ value: { host: '*.example.com' } }, { value: { host: 'api.acme.dev', port: 8443 } }],
        },
        ports: { any: true },
        read: { items: [{ value: '/cache', place: { pointer: '/categories/web-client/ceiling/read/0' } }] },
        spawn: { any: false, items: [] },
        memoryMb: { value: 1024, place: { pointer: '/categories/web-client/ceiling/memory_mb' } },
      },
      requireIsolation: [
        { value: { name: 'network-namespace' } },
        {
          value: { name: 'seccomp-filter', category: 'web-client' },
          place: { pointer: '/categories/web-client/require_isolation/1' },
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
    const { layer, findings } = await readPolicyText(text);
    expect(layer).toBeUndefined();
    expect(lines(findings)).toContain(line);
  });

  it.each([
    // What later versions may know is refused, not skipped.
    ['supply_chain: {provenance: {}}', 'policy/invalid-value 4:28 /supply_chain/provenance'],
    ['supply_chain: {provenance: [{}]}', 'policy/invalid-value 4:29 /supply_chain/provenance/0/predicate_types'],
    [
      'supply_chain: {provenance: [{predicate_types: [a], source: "github.com/*"}]}',
      'policy/subject-pattern 4:60 /supply_chain/provenance/0/source',
    ],
    ...['sigstore/sigstore-js', 'github:acme/tool', 'git@github.com:acme/tool', 'https:///acme/tool'].map(
      (source): [string, string] => [
        `supply_chain: {provenance: [{predicate_types: [a], source: "${source}"}]}`,
        'policy/subject-pattern 4:60 /supply_chain/provenance/0/source',
      ],
    ),
    [
      'supply_chain: {provenance: [{predicate_types: [a], ref: main}]}',
      'policy/subject-pattern 4:57 /supply_chain/provenance/0/ref',
    ],
    ['supply_chain: {not_before: soon}', 'policy/invalid-value 4:28 /supply_chain/not_before'],
    ['supply_chain: {require: {pull_request: {}}}', 'policy/unknown-key 4:26 /supply_chain/require/pull_request'],
    ['sbom: {vulnerabilities: {}}', 'policy/unknown-key 4:8 /sbom/vulnerabilities'],
    ['runtime: {coverage: {mcp: error}}', 'policy/unknown-key 4:22 /runtime/coverage/mcp'],
    ['runtime: {isolation_unavailable: notice}', 'policy/unknown-key 4:11 /runtime/isolation_unavailable'],
    ['supply_chain: {require: {signature: sometimes}}', 'policy/invalid-value 4:37 /supply_chain/require/signature'],
    ['supply_chain: {identities: [{issuer: "https://a.b"}]}', 'policy/subject-pattern 4:29 /supply_chain/identities/0'],
    ['supply_chain: {identities: [{subject: a}]}', 'policy/invalid-value 4:29 /supply_chain/identities/0/issuer'],
    [
      'supply_chain: {identities: [{issuer: "https://a.b", subject: "https://c/*"}]}',
      'policy/subject-pattern 4:62 /supply_chain/identities/0/subject',
    ],
    [
      'supply_chain: {identities: [{issuer: "https://a.b", subject: a, subject_regex: a}]}',
      'policy/subject-pattern 4:29 /supply_chain/identities/0',
    ],
    [
      'supply_chain: {identities: [{issuer: "https://a.b", subject_regex: "(?m)a"}]}',
      'policy/subject-pattern 4:68 /supply_chain/identities/0/subject_regex',
    ],
    ['supply_chain: {keys: [{public_key: a}]}', 'policy/key-unusable 4:36 /supply_chain/keys/0/public_key'],
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
    [
      'severity: {signature/identity-mismatch: warning}',
      'policy/severity-fixed 4:12 /severity/signature~1identity-mismatch',
    ],
    ['severity: {signature/missing: notice}', 'policy/severity-fixed 4:12 /severity/signature~1missing'],
    ['severity: {policy/expired: notice}', 'policy/severity-fixed 4:12 /severity/policy~1expired'],
    [
      'severity: {policy/domain-not-allowed: warning}',
      'policy/severity-fixed 4:12 /severity/policy~1domain-not-allowed',
    ],
    ['severity: {manifest/unsafe-env: warning}', 'policy/severity-fixed 4:12 /severity/manifest~1unsafe-env'],
    ['severity: {host/missing-program: warning}', 'policy/severity-fixed 4:12 /severity/host~1missing-program'],
    ['runtime: {network: on}', 'policy/invalid-value 4:20 /runtime/network'],
    ['extends: [base.yml]', 'policy/invalid-value 4:11 /extends/0'],
    ['extends: [{path: /etc/base.yml}]', 'policy/invalid-value 4:18 /extends/0/path'],
    ['extends: [{path: base.yml, ref: main}]', 'policy/invalid-value 4:11 /extends/0/repo'],
    ['extends: [{repo: acme, path: a.yml}]', 'policy/invalid-value 4:18 /extends/0/repo'],
    ['extends: [{repo: a/b, path: a.yml}]', 'policy/moving-reference 4:11 /extends/0'],
    ['extends: [{repo: a/b, path: a.yml, ref: main}]', 'policy/moving-reference 4:41 /extends/0/ref'],
    ['extends: [{repo: a/b, path: a.yml, ref: abc1234}]', 'policy/moving-reference 4:41 /extends/0/ref'],
    ['extends: [{path: a.yml, sha256: abc}]', 'policy/invalid-value 4:33 /extends/0/sha256'],
    ['max_exception_days: 0', 'policy/invalid-value 4:21 /max_exception_days'],
    [
      'supply_chain: {require: {events: {push: {sbom: no}}}}',
      'policy/invalid-value 4:48 /supply_chain/require/events/push/sbom',
    ],
    [
      'supply_chain: {require: {events: {push: {x: 1}}}}',
      'policy/unknown-key 4:42 /supply_chain/require/events/push/x',
    ],
    [exception({ expires: undefined }), 'policy/invalid-value 4:14 /exceptions/0/expires'],
    [exception({ approved_by: undefined }), 'policy/invalid-value 4:14 /exceptions/0/approved_by'],
    [exception({ reason: '' }), 'policy/invalid-value 4:118 /exceptions/0/reason'],
    [exception({ rule: 'policy/domain-not-alowed' }), 'policy/unknown-rule 4:34 /exceptions/0/rule'],
    [exception({ rule: 'policy/neverallow' }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ rule: 'policy/expired' }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ rule: 'signature/identity-mismatch' }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ rule: 'manifest/unsafe-env' }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ rule: 'host/missing-program' }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ rule: 'policy/path-not-allowed' }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ rule: 'runtime/undeclared-host', grant: undefined }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ rule: 'runtime/undeclared-host' }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ evidence: { host: 'a' } }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ grant: undefined }), 'policy/exception-too-wide 4:14 /exceptions/0'],
    [exception({ grant: {} }), 'policy/invalid-value 4:87 /exceptions/0/grant'],
    [exception({ grant: { domains: 'any' } }), 'policy/invalid-value 4:98 /exceptions/0/grant/domains'],
    [exception({ grant: { domains: ['*.com'] } }), 'policy/public-suffix 4:99 /exceptions/0/grant/domains/0'],
    [exception({ tool: '*' }), 'policy/invalid-value 4:69 /exceptions/0/tool'],
    [exception({ version: 'new' }), 'policy/invalid-value 4:181 /exceptions/0/version'],
  ])('with %s', async (line, expected) => {
    const { layer, findings } = await readPolicyText(`${HEAD}${line}\n`);
    expect(layer).toBeUndefined();
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
    const { layer, findings } = await readPolicyText(`${HEAD}expires: 2026-11-23\n`, new Date(now));
    expect(lines(findings)).toEqual(expired ? ['policy/expired 4:10 /expires'] : []);
    // What else is wrong with a tool can still be said.
    expect(layer).toBeDefined();
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
      const { layer } = readLayer(await readDocument(path, 'policy'), TODAY);
      expect(layer).toMatchObject({
        name: 'acme',
        document: { file: path, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
      await expect(readDocument(join(folder, 'absent.yml'), 'policy')).rejects.toMatchObject({
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
