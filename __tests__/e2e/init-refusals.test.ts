// What init does not do: replace a file, follow a link out, write half a start, believe a folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fill, init, SERVER, SERVER_JSON, toolFolder, WRITTEN } from '../kit/init.ts';
import { newFolder, removeFolders } from '../kit/tool.ts';

const BASELINE = fileURLToPath(new URL('../../policies/baseline.yml', import.meta.url));

afterAll(removeFolders);

describe('what is there already', () => {
  test.each([...WRITTEN, 'as-declared.json'])('is never replaced: %s', (name) => {
    const folder = toolFolder({ 'hello.sh': '#!/bin/sh\n', [name]: 'mine' });
    const before = readdirSync(folder, { recursive: true });
    const { status, stdout, stderr } = init(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`there is already: ${name}.`);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
  });

  test('is listed when init is run a second time', () => {
    const folder = toolFolder({ 'hello.sh': '#!/bin/sh\n' });
    expect(init(folder).status).toBe(0);
    const { status, stderr } = init(folder);
    expect(status).toBe(2);
    for (const name of WRITTEN) expect(stderr).toContain(name);
  });

  test('as a policy and a workflow is kept to, for a second tool in the repository', async () => {
    const repository = newFolder('repository');
    mkdirSync(join(repository, '.git'));
    fill(repository, { 'tools/a/a.sh': '#!/bin/sh\n', 'tools/b/b.sh': '#!/bin/sh\n' });
    expect(init(repository, 'tools/a').status).toBe(0);
    const workflow = readFileSync(join(repository, '.github/workflows/as-declared.yml'), 'utf8');
    expect(workflow).toContain('manifest: tools/a/as-declared.yml');
    expect(workflow).toContain('run: tar -C tools/a -czf tools/a/a.tgz a.sh');
    const policy = '.github/as-declared/policy.yml';
    const second = init(repository, 'tools/b', '--policy', policy, '--no-workflow', '--json');
    expect(second.status).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({
      written: ['tools/b/as-declared.yml', 'tools/b/as-declared.scenario.yml'],
      next: [
        ['tar', '-C', 'tools/b', '-czf', 'tools/b/b.tgz', 'b.sh'],
        expect.arrayContaining(['learn', '--manifest', 'tools/b/as-declared.yml', '--policy', policy]),
        expect.arrayContaining(['gate', '--manifest', 'tools/b/as-declared.yml', '--policy', policy]),
      ],
    });
    expect(existsSync(join(repository, 'tools/b/.github'))).toBe(false);
  });

  test('as a link that leads out of the folder is not followed', () => {
    const outside = newFolder('outside');
    const folder = toolFolder({ 'hello.sh': '#!/bin/sh\n' });
    symlinkSync(outside, join(folder, '.github'));
    const { status, stderr } = init(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('is not a folder');
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(folder, 'as-declared.yml'))).toBe(false);
  });
});

test('what the given policy never allows is not asked for', () => {
  const neverallow = '{ id: no-tokens, reason: none of ours, env: [ACCOUNT_TOKEN] }';
  const policy = `schema_version: 1\nname: acme\nmode: enforce\nneverallow: [${neverallow}]\n`;
  const folder = toolFolder({ 'server.json': JSON.stringify(SERVER_JSON), 'index.js': SERVER, 'policy.yml': policy });
  const { status, stdout } = init(folder, '--policy', 'policy.yml');
  expect(status).toBe(0);
  expect(stdout).toContain('"no-tokens" of the policy never allows it');
  const manifest = parse(readFileSync(join(folder, 'as-declared.yml'), 'utf8'));
  expect(manifest.capabilities.env).toEqual([{ name: 'WEATHER_URL', required: false, secret: false }]);
  expect(readFileSync(join(folder, '.github/workflows/as-declared.yml'), 'utf8')).toContain('policy: policy.yml');
});

describe('what cannot be a start', () => {
  test.each([
    ['an empty folder', {}, [], 'Nothing in the folder says what the tool is.'],
    ['a broken package.json', { 'package.json': '{"name" "x"}' }, [], 'package.json:1:9'],
    ['no category', { 'a.sh': '' }, ['--category', 'games'], '--category is "games"'],
    ['no name', { 'a.sh': '' }, ['--name', '# x'], '--name: "# x" is not'],
    ['an unknown option', { 'a.sh': '' }, ['--force'], "Unknown option '--force'"],
    ['no policy', { 'a.sh': '' }, ['--policy', 'absent.yml'], 'absent.yml'],
    ['a policy elsewhere', { 'a.sh': '' }, ['--policy', BASELINE], 'A workflow cannot name'],
  ] as const)('%s: nothing is written, and it is said why', (_, files, words, said) => {
    const folder = toolFolder(files);
    const { status, stdout, stderr } = init(folder, ...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(readdirSync(folder)).toEqual(Object.keys(files));
  });

  test('a folder whose name a workflow cannot have', () => {
    const repository = newFolder('repository');
    mkdirSync(join(repository, '.git'));
    const folder = join(repository, '${{ github.token }}');
    fill(folder, { 'a.sh': '#!/bin/sh\n' });
    const { status, stderr } = init(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('A workflow cannot name');
    expect(readdirSync(folder)).toEqual(['a.sh']);
    expect(init(folder, '--no-workflow').status).toBe(0);
  });

  test('hostile names come out as what they are, and as no command of a runner', () => {
    const name = 'x\n::error::pwned\u001b[2J##[error]';
    const folder = toolFolder({
      'package.json': JSON.stringify({ name, version: '1', bin: { '::add-mask::a': 'a.js', [name]: 'b.js' } }),
    });
    const { status, stdout } = init(folder);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('##[');
    const manifest = readFileSync(join(folder, 'as-declared.yml'), 'utf8');
    expect(parse(manifest).name).toBe('x-error-pwned-2J-error');
    const json = init(toolFolder({ 'a##[error].md': '', 'a.sh': '' }), '--json');
    expect(json.stdout).not.toContain('##[');
    expect(JSON.parse(json.stdout).notes).toEqual([expect.stringContaining('a##[error].md')]);
  });
});

test('the commands are told as a person can type them', () => {
  const folder = toolFolder({ 'hello.sh': '#!/bin/sh\necho hello\n' });
  const { stdout } = init(dirname(folder), 'some-tool');
  const [, pack = ''] = /^ {2}(tar .*)$/m.exec(stdout) ?? [];
  expect(pack).toBe('tar -C some-tool -czf some-tool/some-tool.tgz hello.sh');
  expect(stdout).toMatch(/^ {2}node \S+cli\.js gate --manifest some-tool\/as-declared\.yml --policy \S+$/m);
  expect(init(folder, '--help').stdout).toContain('as-declared init [FOLDER]');
});
