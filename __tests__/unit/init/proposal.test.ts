import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Prohibition } from '../../../src/init/denied.ts';
import { BASE_RUNTIME, DEFAULTS, ISOLATION, NEVERALLOW } from '../../../src/init/first-policy.ts';
import { type Proposal, propose, type Wishes } from '../../../src/init/proposal.ts';
import { recognise } from '../../../src/init/recognise.ts';
import { remarks, survey } from '../../kit/init.ts';
import { type Files, removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

async function proposalOf(files: Files, wishes: Wishes = {}, denied: readonly Prohibition[] = []): Promise<Proposal> {
  const folder = await survey(files);
  return propose(recognise(folder), folder, wishes, denied);
}

function server(environmentVariables: readonly object[]): string {
  return JSON.stringify({ name: 'io.github.acme/weather', version: '1', packages: [{ environmentVariables }] });
}

function skillWith(requires: object): string {
  return `---\nname: todo\nmetadata: ${JSON.stringify({ openclaw: { requires } })}\n---\n`;
}

const SCRIPT = { 'main.sh': '#!/bin/sh\n' };

describe('the name', () => {
  test.each([
    ['@acme/web-fetcher', '@acme/web-fetcher'],
    ['My MCP Extension', 'My-MCP-Extension'],
    ['--rf\n# x: y', 'rf-x-y'],
    ['日本', 'tool'],
    ['x'.repeat(300), 'x'.repeat(214)],
  ])('%j is written as %j', async (given, written) => {
    const text = JSON.stringify({ name: given, version: '1.0.0' });
    expect((await proposalOf({ 'package.json': text })).name.value).toBe(written);
  });

  test('is the folder’s where no file says one, and the asked-for before all', async () => {
    expect(await proposalOf(SCRIPT)).toMatchObject({
      name: { value: 'some-tool' },
      version: { value: '0.0.0' },
      artifact: { path: 'some-tool.tgz', entries: ['main.sh'] },
    });
    expect((await proposalOf(SCRIPT, { name: '@acme/x' })).artifact.path).toBe('acme-x.tgz');
  });
});

describe('the variables', () => {
  test('are each asked for once, as required and as secret as any file says', async () => {
    const files = {
      ...SCRIPT,
      'server.json': server([{ name: 'ACCOUNT', isSecret: true }, { name: 'UNITS' }]),
      'SKILL.md': skillWith({ env: ['ACCOUNT'] }),
    };
    const { env } = await proposalOf(files);
    expect(env).toEqual([
      {
        value: { name: 'ACCOUNT', required: true, secret: true },
        from: 'environmentVariables of server.json and requires.env of SKILL.md',
      },
      { value: { name: 'UNITS', required: false, secret: false }, from: 'environmentVariables of server.json' },
    ]);
  });

  test.each(['LD_PRELOAD', 'NODE_OPTIONS', 'GITHUB_ENV', 'HOME', 'A B', '1A', 'A\nB', 'X'.repeat(129)])(
    'are not asked for when nobody may have them: %j',
    async (name) => {
      const proposal = await proposalOf({ ...SCRIPT, 'server.json': server([{ name }]) });
      expect(proposal.env).toEqual([]);
      expect(remarks(proposal)).toEqual([expect.stringMatching(/^env: .*(no name of a variable|never handed in)/)]);
    },
  );
});

describe('hosts', () => {
  test.each([
    ['https://api.example.com/v1?x={y}', ['api.example.com']],
    ['https://API.example.com:8443', ['api.example.com:8443']],
    ['http://api.example.com', ['api.example.com:80']],
    ['celsius', []],
    ['mailto:a@example.com', []],
    ['{base}/x', []],
  ])('are asked for where a setting is an address by itself: %s', async (url, domains) => {
    const proposal = await proposalOf({ ...SCRIPT, 'server.json': server([{ name: 'URL', default: url }]) });
    expect(proposal.domains.map(({ value }) => value)).toEqual(domains);
    expect(proposal.category.value).toBe(domains.length > 0 ? 'web-client' : 'compute');
  });

  test.each(['https://169.254.169.254/', 'http://localhost:3000', 'https://*.example.com/', 'https://[::1]/'])(
    'are not asked for when nobody may have them: %s',
    async (url) => {
      const proposal = await proposalOf({ ...SCRIPT, 'server.json': server([{ name: 'URL', default: url }]) });
      expect(proposal.domains).toEqual([]);
      expect(remarks(proposal)).toEqual([expect.stringContaining('no host that can be granted')]);
    },
  );
});

describe('programs', () => {
  test('are asked for at the paths of Debian, each by itself', async () => {
    const proposal = await proposalOf({ ...SCRIPT, 'SKILL.md': skillWith({ bins: ['git', 'git', 'bash'] }) });
    expect(proposal.spawn).toEqual([{ value: '/usr/bin/git', from: 'requires.bins of SKILL.md' }]);
    expect(proposal.category.value).toBe('subprocess');
  });

  test.each(['../sbin/reboot', '/bin/su', 'a b', '*', '-x', '..'])('are none when they are called %j', async (name) => {
    const proposal = await proposalOf({ ...SCRIPT, 'SKILL.md': skillWith({ bins: [name] }) });
    expect(proposal.spawn).toEqual([]);
    expect(remarks(proposal)).toEqual([expect.stringContaining('is no program')]);
  });
});

test('what the policy never allows is not asked for', async () => {
  const files = {
    ...SCRIPT,
    'server.json': server([{ name: 'TOKEN', default: 'https://x.internal.example.com' }, { name: 'UNITS' }]),
    'SKILL.md': skillWith({ bins: ['curl', 'git'] }),
  };
  const denied = [
    { id: 'inside', domains: ['*.internal.example.com'], env: ['TOKEN'], spawn: [] },
    { id: 'download', domains: [], env: [], spawn: ['/usr/bin/curl'] },
  ];
  const all = await proposalOf(files);
  expect([all.domains.length, all.env.length, all.spawn.length]).toEqual([1, 2, 2]);
  const some = await proposalOf(files, {}, denied);
  expect(some.domains).toEqual([]);
  expect(some.env.map(({ value }) => value.name)).toEqual(['UNITS']);
  expect(some.spawn.map(({ value }) => value)).toEqual(['/usr/bin/git']);
  expect(remarks(some)).toEqual([
    expect.stringContaining('"inside" of the policy never allows it'),
    expect.stringContaining('env: "TOKEN"'),
    expect.stringContaining('"download" of the policy never allows it'),
  ]);
});

describe('the artifact', () => {
  test('holds what the tool needs, and no names that would have to be quoted', async () => {
    const files = {
      ...SCRIPT,
      'lib/a.sh': '',
      'tests/a.sh': '',
      'old.tgz': '',
      'as-declared.yml': '',
      '$(id).sh': '',
      'a b': '',
    };
    const proposal = await proposalOf(files);
    expect(proposal.artifact.entries).toEqual(['lib', 'main.sh']);
    expect(remarks(proposal)).toEqual([expect.stringContaining('"$(id).sh", "a b"')]);
  });

  test('holds what is started, wherever that is, or it is said to be missing', async () => {
    const inDocs = { 'package.json': '{"name":"x","version":"1","bin":"docs/x.js"}', 'docs/x.js': '' };
    expect((await proposalOf(inDocs)).artifact.entries).toEqual(['docs', 'package.json']);
    const unbuilt = await proposalOf({ 'package.json': '{"name":"x","version":"1","bin":"dist/x.js"}' });
    expect(remarks(unbuilt)).toEqual([expect.stringContaining('build: dist/x.js is not in the folder yet')]);
  });
});

test('a first policy has what the baseline has for every tool', () => {
  const path = fileURLToPath(new URL('../../../policies/baseline.yml', import.meta.url));
  const baseline = parse(readFileSync(path, 'utf8'));
  expect(NEVERALLOW).toEqual(baseline.neverallow);
  expect(DEFAULTS).toEqual(baseline.defaults);
  expect(BASE_RUNTIME).toEqual(baseline.base_runtime);
  expect(ISOLATION).toEqual(baseline.categories.compute.require_isolation);
});
