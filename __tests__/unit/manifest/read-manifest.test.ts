import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import schema from '../../../policies/schema/manifest.schema.json' with { type: 'json' };
import { CATEGORIES } from '../../../src/manifest/category.ts';
import { ISOLATION_NAMES } from '../../../src/manifest/isolation.ts';
import { readManifest } from '../../../src/manifest/read-manifest.ts';
import { lines, manifestOf, readManifestText } from '../../kit/documents.ts';
import { FULL_MANIFEST } from '../../kit/full-documents.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/manifests/${name}`, import.meta.url));

const NOTHING = {
  domains: [],
  ports: [{ value: 443, pointer: '/capabilities/networking/allowed_ports' }],
  listen: [],
  read: [],
  write: [],
  spawn: [],
  env: [],
  allowSyscalls: [],
  denySyscalls: [],
};

describe('the first manifests, byte for byte,', () => {
  it.each([
    ['seed-dependencies.json', 'a6cf223bdd0505a80f14d210f5e4cba9414fcc5b80ae77f0dad525a4a2b7d8d9'],
    ['seed-capabilities.json', '4d8a561fe1e14dcbf26495f84f6f854ee5e7c2677e0c407c74022d3895ddd620'],
  ])('%s is what it was', async (name, sha256) => {
    const { manifest, findings } = await readManifest(fixture(name));
    expect(findings).toEqual([]);
    expect(manifest?.document.sha256).toBe(sha256);
  });

  it('ask for nothing where they say nothing', async () => {
    const { manifest } = await readManifest(fixture('seed-dependencies.json'));
    expect(manifest).toMatchObject({
      name: 'web-fetcher',
      version: '1.2.0',
      sbomRef: 'sbom.json',
      dependencies: ['reqwest', 'scraper'],
      artifact: {},
      capabilities: NOTHING,
      isolation: { required: [], recommended: [] },
    });
    expect(manifest).not.toHaveProperty('category');
    expect(manifest).not.toHaveProperty('entrypoint');
  });

  it('ask for what they say, each with its place', async () => {
    const { manifest } = await readManifest(fixture('seed-capabilities.json'));
    expect(manifest?.capabilities).toEqual({
      ...NOTHING,
      domains: [{ value: { host: '*.example.com' }, pointer: '/capabilities/networking/allowed_domains/0' }],
      read: [{ value: '/cache', pointer: '/capabilities/filesystem/paths/0' }],
      memoryMb: { value: 512, pointer: '/capabilities/memory/max_rss_mb' },
    });
    expect(manifest?.isolation).toEqual({
      required: [
        { value: { name: 'network-namespace' }, pointer: '/isolation/required/0' },
        { value: { name: 'memory-limit' }, pointer: '/isolation/required/1' },
      ],
      recommended: [{ value: { name: 'seccomp-filter', category: 'web-client' }, pointer: '/isolation/recommended/0' }],
    });
    expect(manifest?.document.place('/capabilities/memory/max_rss_mb')).toMatchObject({ line: 7, column: 27 });
  });
});

describe('a manifest that says everything', () => {
  it('is read whole', async () => {
    const manifest = await manifestOf(FULL_MANIFEST);
    expect(manifest).toMatchObject({
      category: { value: 'web-client', pointer: '/category' },
      artifact: {
        path: 'dist/tool.tgz',
        sha256: 'a'.repeat(64),
        closure: { value: { kind: 'lockfile', lockfile: 'package-lock.json' }, pointer: '/artifact/closure' },
      },
      entrypoint: { value: { command: ['node', 'fetch.js', ''], cwd: '.' }, pointer: '/entrypoint' },
      capabilities: {
        domains: [{ value: { host: 'api.acme.dev', port: 8443 } }],
        ports: [{ value: 80 }, { value: 443 }],
        listen: [{ value: 8080 }],
        read: [{ value: '/etc/ssl', pointer: '/capabilities/filesystem/read/0' }],
        write: [{ value: '/cache' }, { value: '${HOME}/out' }],
        cpuSeconds: { value: 60 },
        wallSeconds: { value: 120 },
        pids: { value: 32 },
        spawn: [{ value: '/usr/bin/git' }],
        env: [
          { value: { name: 'API_KEY', required: true, secret: true } },
          { value: { name: 'LANG', required: false, secret: false } },
        ],
        allowSyscalls: [{ value: 'memfd_create' }],
        denySyscalls: [{ value: 'socket' }],
      },
      justifications: new Map([['/capabilities/networking', 'fetches the pages the agent asks for']]),
    });
  });
});

describe('a manifest is refused', () => {
  it.each([
    ['that is empty', '', 'manifest/invalid-value 1:1'],
    ['without a version', 'name: a\n', 'manifest/invalid-value 1:1 /version'],
    ['with a number for a version', 'name: a\nversion: 1.2\n', 'manifest/invalid-value 2:10 /version'],
    [
      'of a format to come',
      'name: a\nversion: "1"\nmanifest_version: 2\n',
      'manifest/invalid-value 3:19 /manifest_version',
    ],
    ['with a name that is a path', 'name: ../a\nversion: "1"\n', 'manifest/invalid-value 1:7 /name'],
    ['with a workflow command for a name', 'name: "::error::x"\nversion: "1"\n', 'manifest/invalid-value 1:7 /name'],
  ])('%s', async (_, text, line) => {
    const { manifest, findings } = await readManifestText(text);
    expect(manifest).toBeUndefined();
    expect(lines(findings)).toContain(line);
  });

  it.each([
    ['category: webclient', 'manifest/invalid-value 3:11 /category'],
    ['sbom_ref: ../sbom.json', 'manifest/invalid-value 3:11 /sbom_ref'],
    ['sbom_ref: /etc/passwd', 'manifest/invalid-value 3:11 /sbom_ref'],
    ['artifact: {path: a/../../b}', 'manifest/invalid-value 3:18 /artifact/path'],
    ['artifact: {path: "a\\\\b"}', 'manifest/invalid-value 3:18 /artifact/path'],
    ['artifact: {path: "a\\0b"}', 'manifest/invalid-value 3:18 /artifact/path'],
    ['artifact: {digest: {sha256: ABC}}', 'manifest/invalid-value 3:29 /artifact/digest/sha256'],
    ['artifact: {digest: {}}', 'manifest/invalid-value 3:20 /artifact/digest/sha256'],
    ['artifact: {closure: {}}', 'manifest/invalid-value 3:21 /artifact/closure/path'],
    ['artifact: {closure: {lockfile: a, path: b}}', 'manifest/invalid-value 3:41 /artifact/closure/path'],
    ['entrypoint: {command: []}', 'manifest/invalid-value 3:23 /entrypoint/command'],
    ['entrypoint: {command: "node x"}', 'manifest/invalid-value 3:23 /entrypoint/command'],
    ['entrypoint: {command: [a], cwd: ..}', 'manifest/invalid-value 3:33 /entrypoint/cwd'],
    [
      'capabilities: {networking: {allowed_domains: example.com}}',
      'manifest/invalid-value 3:46 /capabilities/networking/allowed_domains',
    ],
    [
      'capabilities: {networking: {allowed_domains: ["*"]}}',
      'manifest/misplaced-wildcard 3:47 /capabilities/networking/allowed_domains/0',
    ],
    [
      'capabilities: {networking: {allowed_domains: ["*.com"]}}',
      'manifest/public-suffix 3:47 /capabilities/networking/allowed_domains/0',
    ],
    [
      'capabilities: {networking: {allowed_domains: [10.0.0.1]}}',
      'manifest/ip-address 3:47 /capabilities/networking/allowed_domains/0',
    ],
    [
      'capabilities: {networking: {allowed_domains: [a.b, "a.b:0"]}}',
      'manifest/invalid-port 3:52 /capabilities/networking/allowed_domains/1',
    ],
    [
      'capabilities: {networking: {allowed_ports: []}}',
      'manifest/invalid-value 3:44 /capabilities/networking/allowed_ports',
    ],
    ['capabilities: {networking: {listen: [0]}}', 'manifest/invalid-value 3:38 /capabilities/networking/listen/0'],
    ['capabilities: {filesystem: {paths: [/a]}}', 'manifest/invalid-value 3:28 /capabilities/filesystem/access'],
    [
      'capabilities: {filesystem: {access: none, paths: [/a]}}',
      'manifest/contradictory-access 3:37 /capabilities/filesystem/access',
    ],
    [
      'capabilities: {filesystem: {access: write, paths: [/a]}}',
      'manifest/invalid-value 3:37 /capabilities/filesystem/access',
    ],
    ['capabilities: {filesystem: {tmp: shared}}', 'manifest/invalid-value 3:34 /capabilities/filesystem/tmp'],
    ['capabilities: {filesystem: {write: [../a]}}', 'manifest/invalid-path 3:37 /capabilities/filesystem/write/0'],
    ['capabilities: {filesystem: {read: ["/a/*"]}}', 'manifest/path-glob 3:36 /capabilities/filesystem/read/0'],
    ['capabilities: {filesystem: {read: [/a/../b]}}', 'manifest/path-escapes 3:36 /capabilities/filesystem/read/0'],
    [
      'capabilities: {filesystem: {read: ["${PWD}"]}}',
      'manifest/unknown-variable 3:36 /capabilities/filesystem/read/0',
    ],
    ['capabilities: {memory: {max_rss_mb: 0}}', 'manifest/invalid-value 3:37 /capabilities/memory/max_rss_mb'],
    ['capabilities: {memory: {max_rss_mb: .inf}}', 'manifest/invalid-value 3:37 /capabilities/memory/max_rss_mb'],
    ['capabilities: {memory: {max_rss_mb: 512MB}}', 'manifest/invalid-value 3:37 /capabilities/memory/max_rss_mb'],
    ['capabilities: {cpu: {max_seconds: 1e400}}', 'manifest/invalid-value 3:35 /capabilities/cpu/max_seconds'],
    ['capabilities: {process: {max_pids: 1.5}}', 'manifest/invalid-value 3:36 /capabilities/process/max_pids'],
    ['capabilities: {process: {spawn: [git]}}', 'manifest/invalid-path 3:34 /capabilities/process/spawn/0'],
    ['capabilities: {env: [API_KEY]}', 'manifest/invalid-value 3:22 /capabilities/env/0'],
    ['capabilities: {env: [{name: A=B}]}', 'manifest/invalid-value 3:29 /capabilities/env/0/name'],
    ['capabilities: {env: [{name: LD_PRELOAD}]}', 'manifest/unsafe-env 3:22 /capabilities/env/0'],
    ['capabilities: {syscalls: {allow: [Ptrace]}}', 'manifest/invalid-value 3:35 /capabilities/syscalls/allow/0'],
    ['isolation: {required: [namespaces]}', 'manifest/invalid-value 3:24 /isolation/required/0'],
    ['isolation: {required: ["seccomp-filter:web"]}', 'manifest/invalid-value 3:24 /isolation/required/0'],
    ['isolation: {required: ["landlock:web-client"]}', 'manifest/invalid-value 3:24 /isolation/required/0'],
    ['justifications: {networking: because}', 'manifest/invalid-value 3:18 /justifications/networking'],
    ['"__proto__": {category: build}', 'manifest/unknown-key 3:1 /__proto__'],
  ])('with %s', async (line, expected) => {
    const { manifest, findings } = await readManifestText(`name: a\nversion: "1"\n${line}\n`);
    expect(manifest).toBeUndefined();
    expect(lines(findings)).toEqual([expected]);
    expect(findings.every(({ fix, level }) => level === 'error' && (fix ?? '') !== '')).toBe(true);
  });

  it('with everything that is wrong in it at once', async () => {
    const { findings } = await readManifestText(
      'name: a\nversion: "1"\ncapabilities:\n  networking: {allowed_domains: ["*", a.b, 127.0.0.1]}\n  env: [{name: NODE_OPTIONS}]\n',
    );
    expect(findings.map(({ rule }) => rule)).toEqual([
      'manifest/misplaced-wildcard',
      'manifest/ip-address',
      'manifest/unsafe-env',
    ]);
  });
});

describe('the schema that editors complete from', () => {
  it('lists every category and every isolation there is', () => {
    const tokens = schema.$defs.isolation.enum;
    expect(schema.$defs.category.enum).toEqual([...CATEGORIES]);
    expect(tokens.filter((token) => !token.includes(':'))).toEqual([...ISOLATION_NAMES]);
    expect(tokens.filter((token) => token.includes(':'))).toEqual(
      CATEGORIES.map((category) => `seccomp-filter:${category}`),
    );
  });
});
