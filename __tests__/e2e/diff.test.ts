// `as-declared diff` through dist, in git repositories made here.
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import schema from '../../policies/schema/changes.schema.json' with { type: 'json' };
import { type GateEnd, type GateOptions, GateRun } from '../kit/gate.ts';
import { isRoot } from '../kit/lacking.ts';
import { Repository } from '../kit/repository.ts';
import { readCommands } from '../kit/runner-commands.ts';
import { jsonLines, newFolder, removeFolders } from '../kit/tool.ts';

afterAll(removeFolders);

const NAME = { name: 'web-fetcher', version: '1.2.0' };

function manifest(...hosts: string[]): string {
  return jsonLines({ ...NAME, capabilities: { networking: { allowed_domains: hosts } } });
}

const BASE = manifest('docs.example.com');
const HEAD = manifest('docs.example.com', 'api.evil.dev');

let repository: Repository;

beforeEach(() => {
  repository = new Repository();
  repository.write('as-declared.json', BASE);
  repository.commit('base');
  repository.write('as-declared.json', HEAD);
  repository.commit('head');
});

function diff(words: readonly string[], options: GateOptions = {}): Promise<GateEnd> {
  return new GateRun(['diff', ...words], { cwd: repository.folder, ...options }).ended;
}

/** Why something cannot be judged, where nothing is said that could be read as an answer. */
async function complaint(words: readonly string[], options: GateOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await diff(words, options);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr;
}

describe('diff', () => {
  test('names what a revision asks for anew with its line, and ends with 1', async () => {
    const { exitCode, stdout, stderr } = await diff(['base', 'head']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const line = HEAD.split('\n').findIndex((text) => text.includes('api.evil.dev')) + 1;
    expect(stdout).toMatch(
      new RegExp(`medium +adds network access to api\\.evil\\.dev \\(443\\) +head:as-declared\\.json:${line}\n`),
    );
    expect(stdout).toContain('web-fetcher asks for 1 thing more than before.');
  });

  test('ends with 0 where less is asked for, or the same', async () => {
    expect(await diff(['head', 'base'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Asks for less'),
    });
    expect(await diff(['head', 'head~0'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('nothing more'),
    });
  });

  test('compares files with files and with revisions, as they lie there', async () => {
    repository.write('as-declared.json', BASE);
    repository.write('other.yml', 'name: web-fetcher\nversion: 1.2.0\n');
    expect((await diff(['as-declared.json', 'head'])).exitCode).toBe(1);
    expect((await diff(['head', 'as-declared.json'])).exitCode).toBe(0);
    expect((await diff(['./other.yml', 'as-declared.json'])).exitCode).toBe(1);
    expect((await diff(['as-declared.json', join(repository.folder, 'other.yml')])).exitCode).toBe(0);
  });

  test('finds the manifest of a revision from where it is asked', async () => {
    repository.write('tools/a/manifest.yml', BASE);
    repository.commit('nested');
    repository.write('tools/a/manifest.yml', HEAD);
    repository.commit('wider');
    const inside = { cwd: join(repository.folder, 'tools') };
    const named = ['nested', 'wider', '--manifest'];
    expect((await diff([...named, 'tools/a/manifest.yml'])).stdout).toContain('api.evil.dev');
    expect((await diff([...named, 'a/manifest.yml'], inside)).stdout).toContain('api.evil.dev');
    expect((await diff(['base', 'head', '--manifest', '../as-declared.json'], inside)).exitCode).toBe(1);
    expect(await complaint(['base', 'head', '--manifest', '../../as-declared.json'], inside)).toContain(
      'is not in the repository',
    );
    expect(await complaint(['base', 'head', '--manifest', '/as-declared.json'])).toContain('is not in the repository');
  });

  test('calls a tool new, or removed, whose manifest one side does not have', async () => {
    repository.git('rm', '--quiet', 'as-declared.json');
    repository.commit('gone');
    const added = await diff(['gone', 'head']);
    expect(added).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('web-fetcher is new') });
    expect(added.stdout).toContain('adds network access to docs.example.com');
    const removed = await diff(['head', 'gone']);
    expect(removed).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('web-fetcher is removed') });
    expect(await complaint(['gone', 'gone'])).toContain('Neither');
    expect(await complaint(['head', './as-declared.json'])).toContain('is not there');
  });

  test('prints JSON that follows its schema', async () => {
    const validates = new Ajv2020({ strict: false }).compile(schema);
    for (const words of [
      ['base', 'head'],
      ['head', 'base'],
      ['head', 'head'],
    ]) {
      const { stdout } = await diff([...words, '--json']);
      expect(validates(JSON.parse(stdout)) ? [] : validates.errors).toEqual([]);
    }
    expect(JSON.parse((await diff(['base', 'head', '--json'])).stdout)).toMatchObject({
      base: 'base:as-declared.json',
      head: 'head:as-declared.json',
      change: 'kept',
      widened: true,
      changes: [{ kind: 'widened', risk: 'medium', before: { file: 'base:as-declared.json' } }],
    });
    const printed = await new GateRun(['schema', 'changes'], {}).ended;
    expect(JSON.parse(printed.stdout)).toEqual(schema);
  });

  test('explains itself', async () => {
    expect(await diff(['--help'])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('diff BASE HEAD') });
  });
});

describe('diff cannot judge', () => {
  test.each([
    [[], 'Say what to compare'],
    [['base'], 'Say what to compare'],
    [['base', 'head', 'more'], 'one word too many'],
    [['--upload-pack=touch made', 'head'], 'Unknown option'],
    [['--', '--output=made', 'head'], 'neither a manifest nor a revision'],
    [['--', 'base', '-head'], 'neither a manifest nor a revision'],
    [['nowhere', 'head'], '"nowhere" is no revision'],
    [['base:as-declared.json', 'head'], 'is not there'],
    [['base:other', 'head'], 'is no revision'],
    [['', 'head'], 'is no revision'],
    [['base..head', 'head'], 'is no revision'],
  ])('%j', async (words, why) => {
    expect(await complaint(words)).toContain(why);
    expect(existsSync(join(repository.folder, 'made'))).toBe(false);
  });

  test('by a file of the head that is called like the base', async () => {
    repository.write('origin/main', HEAD);
    expect(await complaint(['origin/main', 'head'])).toContain('"origin/main" is no revision');
    expect((await diff(['./origin/main', 'head'])).exitCode).toBe(0);
  });

  test.each([
    ['a link', (path: string) => symlinkSync('as-declared.json', path)],
    ['a folder', (path: string) => (mkdirSync(path), writeFileSync(join(path, 'x'), ''))],
  ])('by %s', async (_name, make) => {
    make(join(repository.folder, 'other'));
    repository.commit('odd');
    expect(await complaint(['base', 'odd', '--manifest', 'other'])).toContain('is not a regular file');
  });

  test('what is no manifest, and says where', async () => {
    repository.write('as-declared.json', '{\n"name": 7\n}\n');
    repository.commit('wrong');
    expect(await complaint(['base', 'wrong'])).toContain('wrong:as-declared.json:');
    repository.write('as-declared.json', '{');
    repository.commit('broken');
    expect(await complaint(['broken', 'head'])).toContain('broken:as-declared.json:');
    repository.write('as-declared.json', `# ${'x'.repeat(1024 * 1024)}\n`);
    repository.commit('large');
    expect(await complaint(['large', 'head'])).toContain('larger than');
  });

  test('revisions outside of a repository, though files are compared there', async () => {
    const folder = newFolder('plain');
    writeFileSync(join(folder, 'a.json'), BASE);
    expect(await complaint(['base', 'a.json'], { cwd: folder })).toContain('is no revision');
    expect((await diff(['a.json', 'a.json'], { cwd: folder })).exitCode).toBe(0);
  });

  test('revisions without git, though files are compared without it', async () => {
    const env = { PATH: newFolder('empty') };
    expect(await complaint(['base', 'head'], { env })).toContain('is no revision');
    expect((await diff(['as-declared.json', 'as-declared.json'], { env })).exitCode).toBe(0);
  });

  test('the revisions of somebody else, and says what git wants', async () => {
    // Only root can give a folder away; for an ordinary user there is none that is not its own.
    if (isRoot) chownSync(join(repository.folder, '.git'), 54321, 54321);
    else rmSync(join(repository.folder, '.git'), { recursive: true });
    expect(await complaint(['base', 'head'])).toContain(isRoot ? 'safe.directory' : 'is no revision');
  });
});

describe('a hostile repository', () => {
  const marker = () => join(repository.folder, 'made');

  /** A program that leaves a mark, for the repository to name. */
  function marking(): string {
    const program = join(repository.folder, 'mark.sh');
    writeFileSync(program, `#!/bin/sh\necho made > ${marker()}\n`);
    chmodSync(program, 0o755);
    return program;
  }

  test('runs no converter, filter, pager, monitor or hook of its own', async () => {
    const program = marking();
    repository.write('.gitattributes', '*.json diff=x filter=x\n');
    repository.commit('attributes');
    const keys = [
      'diff.x.textconv',
      'filter.x.smudge',
      'core.pager',
      'core.fsmonitor',
      'diff.external',
      'alias.rev-parse',
    ];
    for (const key of keys) repository.git('config', key, program);
    repository.git('config', 'core.hooksPath', repository.folder);
    expect((await diff(['base', 'attributes'])).exitCode).toBe(1);
    expect(existsSync(marker())).toBe(false);
    // The control: it would.
    repository.git('show', 'attributes:as-declared.json', '--textconv');
    expect(existsSync(marker())).toBe(true);
  });

  test('replaces no object', async () => {
    repository.git('replace', 'base:as-declared.json', 'head:as-declared.json');
    expect(repository.git('show', 'base:as-declared.json')).toBe(HEAD);
    expect(await diff(['base', 'head'])).toMatchObject({ exitCode: 1 });
  });

  test('fetches nothing that it lacks', async () => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const partial = new Repository();
    for (const [key, value] of [
      ['remote.origin.url', repository.folder],
      ['remote.origin.promisor', 'true'],
      ['extensions.partialClone', 'origin'],
    ] as const) {
      partial.git('config', key, value);
    }
    partial.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'base:base', 'head:head');
    partial.git('config', 'remote.origin.uploadpack', `${marking()};`);
    expect(await complaint(['base', 'head'], { cwd: partial.folder })).toContain('git could not read');
    expect(existsSync(marker())).toBe(false);
    // The control: it would.
    expect(() => partial.git('show', 'base:as-declared.json')).toThrow('Command failed');
    expect(existsSync(marker())).toBe(true);
  });

  test('is not another one because GIT_ variables say so', async () => {
    const other = new Repository();
    other.write('as-declared.json', BASE);
    other.commit('base');
    other.commit('head');
    const env = {
      GIT_DIR: join(other.folder, '.git'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.bare',
      GIT_CONFIG_VALUE_0: 'nonsense',
    };
    expect((await diff(['base', 'head'], { env })).exitCode).toBe(1);
  });

  test('commands neither a runner nor a terminal by what its manifest says', async () => {
    const hostile = '::error::mine\n##[set-env name=X]y\u001b[2J\u202e';
    // What editors hide can stand in a document as an escape only.
    const text = jsonLines({ ...NAME, entrypoint: { command: [hostile] } }).replace('\u202e', '\\u202e');
    repository.write('as-declared.json', text);
    repository.commit('hostile');
    for (const words of [
      ['base', 'hostile'],
      ['base', 'hostile', '--json'],
    ]) {
      const { stdout, stderr } = await diff(words);
      expect({ stdout, stderr }).toMatchObject({ stdout: expect.stringContaining('error'), stderr: '' });
      expect(readCommands(stdout + stderr)).toEqual([]);
      expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test('is read where its path and revision look like something else to git', async () => {
    repository.write(':(glob)*.json', HEAD);
    repository.write('-x.json', BASE);
    repository.commit('odd');
    // As a pattern it would be found in the base too.
    for (const path of [':(glob)*.json', '-x.json']) {
      const { stdout } = await diff(['base', 'odd', `--manifest=${path}`]);
      expect(stdout).toContain('is new');
    }
  });
});
