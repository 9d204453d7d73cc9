import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document.ts';
import { CATEGORIES } from '../../../src/manifest/category.ts';
import { readManifest } from '../../../src/manifest/read-manifest.ts';
import { decideGrant } from '../../../src/policy/deciding/decide.ts';
import { readJudgingPolicy } from '../../../src/policy/judging-policy.ts';
import type { PolicyLayer } from '../../../src/policy/layer.ts';
import { HostStore } from '../../../src/policy/loading/host-store.ts';
import { readLayer } from '../../../src/policy/reading/read-layer.ts';
import { resolvePolicy } from '../../../src/policy/resolving/resolve.ts';
import { layerOf, lines, manifestOf, TODAY } from '../../kit/documents.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

async function shipped(name: string) {
  const source = { address: { path: at(`policies/${name}`) }, store: new HostStore(() => '') };
  const { policy, findings } = await readJudgingPolicy({ policy: source }, TODAY);
  expect(findings).toEqual([]);
  if (policy === undefined) throw new Error(`${name} is no policy`);
  return policy;
}

const seed = JSON.parse(readFileSync(at('__tests__/fixtures/manifests/seed-capabilities.json'), 'utf8')) as object;

describe('the policies to start from', () => {
  it.each(readdirSync(at('policies')).filter((name) => name.endsWith('.yml')))('%s is a policy', async (name) => {
    const policy = await shipped(name);
    expect(`${policy.name}.yml`).toBe(name);
    // Five minutes of reading.
    expect(readFileSync(at(`policies/${name}`), 'utf8').split('\n').length).toBeLessThan(130);
  });

  it('baseline.yml grants the first manifest, byte for byte, what it asks for', async () => {
    const { manifest } = await readManifest(at('__tests__/fixtures/manifests/seed-capabilities.json'));
    if (manifest === undefined) throw new Error('no manifest');
    const { grant, findings } = decideGrant(manifest, await shipped('baseline.yml'));
    expect(findings).toEqual([]);
    expect(grant).toMatchObject({
      category: 'web-client',
      endpoints: [{ value: { host: '*.example.com', ports: [443] } }],
      read: [{ value: '/cache' }],
      write: [],
      limits: { memoryBytes: 512 * 1024 * 1024, pids: 64, cpuSeconds: 60, wallSeconds: 120 },
      network: 'fixtures',
    });
  });

  it('baseline.yml grants it as a web-client and refuses it as anything else', async () => {
    const policy = await shipped('baseline.yml');
    for (const category of CATEGORIES) {
      const { grant } = decideGrant(await manifestOf({ ...seed, category }), policy);
      expect([category, grant !== undefined]).toEqual([category, category === 'web-client']);
    }
  });

  it('strict.yml refuses its wildcard and its cache', async () => {
    const { grant, findings } = decideGrant(
      await manifestOf({ ...seed, category: 'web-client' }),
      await shipped('strict.yml'),
    );
    expect(grant).toBeUndefined();
    expect(lines(findings).map((line) => line.replace(/ \d+:\d+/, ''))).toEqual([
      'policy/domain-not-allowed /capabilities/networking/allowed_domains/0',
      'policy/path-not-allowed /capabilities/filesystem/paths/0',
    ]);
  });

  it('strict.yml refuses a tool that does not say what it is', async () => {
    const { findings } = decideGrant(await manifestOf({}), await shipped('strict.yml'));
    expect(findings.map(({ rule }) => rule)).toEqual(['policy/no-category']);
  });

  it('audit.yml grants what a manifest declares, but never credentials', async () => {
    const greedy = await manifestOf({
      category: 'web-client',
      capabilities: {
        networking: { allowed_domains: ['anywhere.dev'], allowed_ports: [8443] },
        filesystem: { read: ['/srv', '${HOME}/.ssh'] },
      },
    });
    const { grant, findings } = decideGrant(greedy, await shipped('audit.yml'));
    expect(findings.map(({ rule }) => rule)).toEqual(['policy/neverallow']);
    expect(grant).toMatchObject({
      endpoints: [{ value: { host: 'anywhere.dev', ports: [8443] } }],
      read: [{ value: '/srv' }],
    });
  });
});

describe('the walls of the categories', () => {
  /** Everything that a manifest can ask for. */
  const greedy = {
    networking: { allowed_domains: ['anywhere.dev', 'anywhere.dev:80', 'db.anywhere.dev:5432'], listen: [8080, 25] },
    filesystem: { read: ['/srv'], write: ['/data'] },
    process: { spawn: ['/usr/bin/git'], max_pids: 20_000 },
    memory: { max_rss_mb: 100_000 },
    syscalls: { allow: ['memfd_create'] },
  };

  it.each([
    ['compute', ['domain', 'listen', 'path', 'memory', 'pids', 'spawn', 'syscall']],
    ['filesystem', ['domain', 'listen', 'memory', 'pids', 'spawn', 'syscall']],
    ['web-client', ['listen', 'memory', 'pids', 'port', 'spawn']],
    ['web-server', ['domain', 'listen', 'memory', 'pids', 'spawn']],
    ['subprocess', ['domain', 'listen', 'memory', 'pids', 'syscall']],
    ['build', ['domain', 'listen', 'memory', 'pids']],
  ])('%s: holds behind a policy that allows anything', async (category, refused) => {
    const anything = {
      ...{ domains: 'any', ports: 'any', listen: 'any', read: 'any', write: 'any', spawn: 'any', env: 'any' },
      ...{ syscalls: ['memfd_create'], memory_mb: 1_048_576, pids: 65_536 },
    };
    const wall = readLayer(await readDocument(at(`policies/categories/${category}.yml`), 'policy'), TODAY);
    expect(wall.findings).toEqual([]);
    const open = await layerOf({ categories: { [category]: { ceiling: anything } } });
    const manifest = await manifestOf({ category, capabilities: greedy });
    const rulesBy = (...layers: readonly [PolicyLayer, ...PolicyLayer[]]) => {
      const { findings } = decideGrant(manifest, resolvePolicy([{ open: false, layers }]));
      return [
        ...new Set(findings.map(({ rule }) => rule.replace(/^policy\/(.*)-(?:not-allowed|over-ceiling)$/, '$1'))),
      ];
    };
    expect(rulesBy(open)).toEqual([]);
    if (wall.layer === undefined) throw new Error('no wall');
    expect(rulesBy(open, wall.layer).sort()).toEqual([...refused].sort());
    expect(readFileSync(at(`policies/categories/${category}.yml`), 'utf8').split('\n').length).toBeLessThan(30);
  });
});
