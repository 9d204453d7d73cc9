// The folder is somebody else's: it is read as data, and nothing in it leads out of it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { surveyFolder } from '../../../src/init/folder.ts';
import { recognise } from '../../../src/init/recognise.ts';
import { toolFolder } from '../../kit/init.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

/** What is refused of a folder, from its survey to what its files say. */
async function refused(folder: string) {
  try {
    recognise(await surveyFolder(folder));
  } catch (error) {
    if (error instanceof Refusal) return error.finding;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a folder', () => {
  test('is told by its own files, without what is hidden or installed', async () => {
    const files = {
      'b.js': '#!/usr/bin/env node\n',
      'a/c.sh': '',
      '.env': 'X=1',
      'node_modules/x/y.js': '',
      'venv/z.py': '',
    };
    const folder = await surveyFolder(toolFolder(files));
    expect(folder).toMatchObject({ name: 'some-tool', top: ['a', 'b.js'] });
    expect([...folder.files]).toEqual([
      ['b.js', { executable: true, head: '#!/usr/bin/env node\n' }],
      ['a/c.sh', { executable: false, head: '' }],
    ]);
  });

  test('has no links, and none is followed', async () => {
    const outside = toolFolder({ 'secret.sh': '#!/bin/sh\n' });
    const folder = toolFolder({ 'main.sh': '' });
    symlinkSync(join(outside, 'secret.sh'), join(folder, 'other.sh'));
    symlinkSync(outside, join(folder, 'scripts'));
    symlinkSync('.', join(folder, 'again'));
    const { files, top } = await surveyFolder(folder);
    expect([...files.keys()]).toEqual(['main.sh']);
    expect(top).toEqual(['main.sh']);
  });

  test('is refused when what says what the tool is, is a link', async () => {
    const outside = toolFolder({ 'package.json': '{"name":"other"}' });
    const folder = toolFolder({ 'main.sh': '' });
    symlinkSync(join(outside, 'package.json'), join(folder, 'package.json'));
    const finding = await refused(folder);
    expect(finding).toMatchObject({ rule: 'host/init-unreadable', place: { file: join(folder, 'package.json') } });
    expect(finding.message).toContain('links are not followed');
  });

  test('may hold a FIFO and a socket without anybody waiting for them', async () => {
    const folder = toolFolder({ 'main.sh': '' });
    expect(spawnSync('mkfifo', [join(folder, 'package.json'), join(folder, 'x.sh')]).status).toBe(0);
    expect((await surveyFolder(folder)).top).toEqual(['main.sh']);
  });

  test('is refused when it holds more than a tool does', async () => {
    const folder = toolFolder({});
    for (let index = 0; index <= 20; index += 1) {
      mkdirSync(join(folder, `d${index}`));
      for (let file = 0; file < 1000; file += 1) writeFileSync(join(folder, `d${index}`, `${file}.md`), '');
    }
    expect(await refused(folder)).toMatchObject({ rule: 'host/init-too-large', place: { file: folder } });
  });

  test('is refused when it is not there, or a file', async () => {
    const folder = newFolder('init');
    const absent = join(folder, 'absent');
    expect(await refused(absent)).toMatchObject({ rule: 'host/init-unreadable', place: { file: absent } });
    writeFileSync(join(folder, 'file'), '');
    expect((await refused(join(folder, 'file'))).message).toContain('is a file');
  });
});

describe('a file that says what the tool is', () => {
  const deep = (open: string, close: string) => `${open.repeat(10_000)}${close.repeat(10_000)}`;

  test.each([
    ['package.json', '{\n  "name": "x",\n  "bin" "cli.js"\n}', 'host/init-not-parsable', { line: 3 }],
    ['package.json', '{"name":"a","name":"b"}', 'host/init-duplicate-key', { line: 1, column: 13 }],
    ['package.json', deep('[', ']'), 'host/init-too-large', { line: 1 }],
    ['package.json', `{"a":${' '.repeat(1024 * 1024)}1}`, 'host/init-too-large', {}],
    ['package.json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'host/init-not-parsable', { column: 3 }],
    ['package.json', '{"name":"a\u202eb"}', 'host/init-not-parsable', { column: 11 }],
    ['server.json', '{"packages": [', 'host/init-not-parsable', { line: 1 }],
    ['manifest.json', '{"a": *b}', 'host/init-not-parsable', { column: 7 }],
    ['package.json', '', 'host/init-not-parsable', { line: 1 }],
    ['pyproject.toml', '[project]\nname = \n', 'host/init-not-parsable', { line: 2, column: 8 }],
    ['pyproject.toml', `a = ${deep('[', ']')}`, 'host/init-not-parsable', { line: 1 }],
    ['pyproject.toml', '#\n'.repeat(600_000), 'host/init-too-large', {}],
    ['pyproject.toml', Buffer.from('name = "x"', 'utf16le'), 'host/init-not-parsable', { line: 1 }],
  ] as const)('%s is refused at its place, and in no time', async (name, content, rule, place) => {
    const folder = toolFolder({ [name]: content });
    const started = performance.now();
    expect(await refused(folder)).toMatchObject({ rule, place: { file: join(folder, name), ...place } });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test.each([
    ['package.json', '[]'],
    ['server.json', '7'],
    ['pyproject.toml', `a.${'b.'.repeat(200_000)}c = 1`],
  ])('%s is taken for one that says nothing, and in no time', async (name, content) => {
    const started = performance.now();
    const said = recognise(await surveyFolder(toolFolder({ [name]: content })));
    expect(said.flatMap(({ start, name }) => start ?? name ?? [])).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('cannot reach what every object has', async () => {
    const text = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"x"}';
    const toml = '[project]\nname = "x"\n[project.__proto__]\npolluted = 1\n[project.scripts.constructor]\nx = "a:b"\n';
    recognise(await surveyFolder(toolFolder({ 'package.json': text, 'pyproject.toml': toml })));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
