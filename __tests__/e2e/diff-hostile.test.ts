// `as-declared diff` through dist, in repositories whose owner means harm.
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BASE, complaintIn, diffIn, HEAD, NAME, twoVersions } from '../kit/diff.ts';
import { Repository } from '../kit/repository.ts';
import { readCommands } from '../kit/runner-commands.ts';
import { jsonLines, removeFolders } from '../kit/tool.ts';

afterAll(removeFolders);

let repository: Repository;

beforeEach(() => {
  repository = twoVersions();
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
    expect((await diffIn(repository.folder, ['base', 'attributes'])).exitCode).toBe(1);
    expect(existsSync(marker())).toBe(false);
    // The control: it would.
    repository.git('show', 'attributes:as-declared.json', '--textconv');
    expect(existsSync(marker())).toBe(true);
  });

  test('replaces no object', async () => {
    repository.git('replace', 'base:as-declared.json', 'head:as-declared.json');
    expect(repository.git('show', 'base:as-declared.json')).toBe(HEAD);
    expect(await diffIn(repository.folder, ['base', 'head'])).toMatchObject({ exitCode: 1 });
  });

  test('passes no tag off for the branch of that name', async () => {
    repository.git('tag', 'base', 'head');
    repository.git('config', 'core.warnAmbiguousRefs', 'false');
    expect(await complaintIn(repository.folder, ['base', 'head'])).toContain('"base" names more than one thing');
    expect(await diffIn(repository.folder, ['refs/heads/base', 'head'])).toMatchObject({ exitCode: 1 });
    expect(await diffIn(repository.folder, ['refs/tags/base', 'head'])).toMatchObject({ exitCode: 0 });
  });

  test('passes no other file off for the manifest', async () => {
    repository.git('checkout', '--quiet', 'base');
    repository.write('tool/a.json', HEAD);
    repository.write('tool/z.json', BASE);
    repository.commit('folder');
    for (const path of ['tool', 'tool/', '.', './']) {
      const words = ['folder', 'folder', '--manifest', path];
      expect(await complaintIn(repository.folder, words)).toContain('is not a regular file');
    }
    expect(await diffIn(repository.folder, ['folder', 'folder', '--manifest', 'tool/z.json'])).toMatchObject({
      exitCode: 0,
    });
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
    expect(await complaintIn(partial.folder, ['base', 'head'])).toContain('git could not read');
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
    expect((await diffIn(repository.folder, ['base', 'head'], { env })).exitCode).toBe(1);
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
      const { stdout, stderr } = await diffIn(repository.folder, words);
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
      const { stdout } = await diffIn(repository.folder, ['base', 'odd', `--manifest=${path}`]);
      expect(stdout).toContain('is new');
    }
  });
});

test('the head cannot choose what is compared by a second manifest beside the first', async () => {
  const own = twoVersions();
  own.write('as-declared.yml', BASE);
  own.commit('both');
  expect(await complaintIn(own.folder, ['base', 'both'])).toContain('more than one manifest: both:as-declared.yml');
  expect((await diffIn(own.folder, ['base', 'both', '--manifest', 'as-declared.json'])).exitCode).toBe(1);
  own.git('rm', '--quiet', 'as-declared.json');
  own.commit('moved');
  expect((await diffIn(own.folder, ['base', 'moved'])).exitCode).toBe(0);
});
