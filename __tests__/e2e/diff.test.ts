// `as-declared diff` through dist, in git repositories made here.
import { chownSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import schema from '../../policies/schema/changes.schema.json' with { type: 'json' };
import { BASE, complaintIn, diffIn, HEAD, twoVersions } from '../kit/diff.ts';
import { type GateEnd, type GateOptions, GateRun } from '../kit/gate.ts';
import { isRoot } from '../kit/lacking.ts';
import type { Repository } from '../kit/repository.ts';
import { newFolder, removeFolders } from '../kit/tool.ts';

afterAll(removeFolders);

let repository: Repository;

beforeEach(() => {
  repository = twoVersions();
});

function diff(words: readonly string[], options?: GateOptions): Promise<GateEnd> {
  return diffIn(repository.folder, words, options);
}

function complaint(words: readonly string[], options?: GateOptions): Promise<string> {
  return complaintIn(repository.folder, words, options);
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

  test('looks in a revision for the file that it is compared with', async () => {
    repository.write('tools/a/manifest.yml', BASE);
    repository.commit('nested');
    repository.write('tools/a/manifest.yml', HEAD);
    const inside = { cwd: join(repository.folder, 'tools') };
    for (const end of [diff(['nested', 'tools/a/manifest.yml']), diff(['nested', './a/manifest.yml'], inside)]) {
      const { exitCode, stdout } = await end;
      expect(exitCode).toBe(1);
      expect(stdout).toContain('asks for 1 thing more than before.');
    }
    expect((await diff(['nested', join(repository.folder, 'tools/a/manifest.yml')])).stdout).toContain(
      'nested:as-declared.json',
    );
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
    expect(await complaint(['gone', 'gone'])).toContain('No manifest is there: gone:as-declared.yml');
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
