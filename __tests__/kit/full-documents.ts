// A manifest in which every key stands that can stand beside the others, and a policy with a value of every kind.

export const COMMIT = 'c'.repeat(40);
export const SHA256 = 'd'.repeat(64);

export const FULL_MANIFEST = {
  name: 'web-fetcher',
  version: '1.2.0',
  $schema: 'https://example.com/manifest.schema.json',
  manifest_version: 1,
  category: 'web-client',
  sbom_ref: 'sbom.json',
  dependencies: ['reqwest'],
  artifact: {
    path: 'dist/tool.tgz',
    bundle: 'dist/tool.tgz.sigstore.json',
    purl: 'pkg:npm/web-fetcher@1.2.0',
    digest: { sha256: 'a'.repeat(64) },
    closure: { lockfile: 'package-lock.json' },
  },
  entrypoint: { command: ['node', 'fetch.js', ''], cwd: '.' },
  capabilities: {
    networking: { allowed_domains: ['api.acme.dev:8443'], allowed_ports: [80, 443], listen: [8080] },
    filesystem: {
      access: 'read-write',
      paths: ['/cache/'],
      read: ['/etc/ssl'],
      write: ['${HOME}/out'],
      tmp: 'private',
    },
    memory: { max_rss_mb: 512 },
    cpu: { max_seconds: 60, wall_seconds: 120 },
    process: { max_pids: 32, spawn: ['/usr/bin/git'] },
    env: [{ name: 'API_KEY', required: true, secret: true }, { name: 'LANG' }],
    syscalls: { allow: ['memfd_create'], deny: ['socket'] },
  },
  isolation: { required: ['network-namespace'], recommended: ['seccomp-filter:web-client'] },
  justifications: { '/capabilities/networking': 'fetches the pages the agent asks for' },
  'x-team': { contact: 'tools@acme.dev' },
};

/** Of a private key that nobody has kept. */
const PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE23+0Y12yiO2SocdMnrOBiSxrET+X
pNRcrSQ/nELZ+yiNkt7v0rJQo27DzD1jVal8hRcuEUtEheyFuVO35NE+Fg==
-----END PUBLIC KEY-----
`;

export const FULL_POLICY = {
  schema_version: 1,
  name: 'acme',
  mode: 'audit',
  expires: '2027-01-01',
  extends: [{ path: 'base.yml' }, { repo: 'acme/.github', path: 'a.yml', ref: COMMIT, sha256: SHA256 }],
  supply_chain: {
    require: { signature: true, sbom: false, events: { pull_request: { signature: false } } },
    identities: [
      { tools: ['web-*'], issuer: 'https://issuer.example', subject: 'me@acme.dev' },
      { issuer: 'https://issuer.example', subject_regex: '.*@acme[.]dev' },
    ],
    keys: [{ tools: ['web-*'], public_key: PUBLIC_KEY }],
    bundles: 'all',
    not_before: '2026-01-01',
    provenance: [
      {
        tools: ['web-*'],
        predicate_types: ['https://slsa.dev/provenance/v1'],
        source: 'github.com/acme/*',
        ref: 'refs/tags/v*',
        commit: COMMIT,
        workflow: 'https://github.com/acme/*/.github/workflows/release.yml@refs/tags/v*',
        builder: 'https://github.com/actions/runner/github-hosted',
        triggers: ['push'],
        deny_self_hosted_runners: true,
      },
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
  exceptions: [
    {
      id: 'EX-12',
      rule: 'policy/domain-not-allowed',
      tool: 'web-fetcher',
      version: '>=1.2.0 <2',
      digest: { sha256: SHA256 },
      grant: { domains: ['cdn.foo.com'] },
      reason: 'images',
      approved_by: '@acme/sec',
      approved_on: '2026-11-01',
      expires: '2026-12-31',
    },
    {
      id: 'EX-13',
      rule: 'sbom/unknown-license',
      tool: 'web-fetcher',
      evidence: { license: 'Ours' },
      reason: 'our own',
      approved_by: '@acme/sec',
      approved_on: '2026-11-01',
      expires: '2026-12-31',
    },
  ],
  max_exception_days: 90,
  severity: { 'signature/uncovered-code': 'error' },
  runtime: {
    network: 'off',
    undeclared_access: 'warning',
    unused_capability: 'error',
    conditions: ['clock', 'canaries'],
    coverage: { entrypoint: 'error', declared_domains: 'warning' },
  },
};
