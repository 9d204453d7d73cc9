import { afterAll, describe, expect, test } from 'vitest';
import { cluesOf, onlyClues, remarks } from '../../kit/init.ts';
import { removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

const BIN = '#!/usr/bin/env node\n';

function packageJson(value: object): string {
  return JSON.stringify({ name: '@acme/greet', version: '1.4.0', ...value });
}

describe('an npm package', () => {
  test('gives name and version, and its command as Node runs it', async () => {
    const clues = await onlyClues({ 'package.json': packageJson({ bin: './cli.js' }), 'cli.js': BIN });
    expect(clues).toMatchObject({
      what: 'an npm package',
      name: { value: '@acme/greet', from: 'name of package.json' },
      version: { value: '1.4.0' },
      start: { value: { command: ['node', 'cli.js'], hasHelp: true }, from: 'bin "greet" of package.json' },
      isMcpServer: false,
    });
  });

  test('of several commands gives the one of its own name, and tells of the others', async () => {
    const bin = { other: 'other.js', greet: 'bin/greet.js' };
    const clues = await onlyClues({ 'package.json': packageJson({ bin }), 'bin/greet.js': BIN, 'other.js': BIN });
    expect(clues.start?.value.command).toEqual(['node', 'bin/greet.js']);
    expect(remarks(clues)).toEqual([expect.stringContaining('other commands too: "other"')]);
  });

  test('gives a command that is yet to be built', async () => {
    const clues = await onlyClues({ 'package.json': packageJson({ bin: 'dist/cli.js' }) });
    expect(clues.start?.value).toMatchObject({ command: ['node', 'dist/cli.js'], file: 'dist/cli.js' });
  });

  test('runs a shell script as one, and a program that wants more words by itself', async () => {
    const bin = { greet: 'greet' };
    const shell = await onlyClues({ 'package.json': packageJson({ bin }), greet: '#!/bin/sh\n' });
    expect(shell.start?.value.command).toEqual(['sh', 'greet']);
    const wordy = await onlyClues({ 'package.json': packageJson({ bin }), greet: '#!/usr/bin/env -S node --test\n' });
    expect(wordy.start?.value.command).toEqual(['./greet']);
  });

  test.each(['../outside.js', '/usr/bin/node', 'a b.js', '$(x).js', '-e', ''])(
    'gives no command that leads out or needs quotes: %j',
    async (path) => {
      const [clues] = await cluesOf({ 'package.json': packageJson({ bin: { greet: path } }) });
      expect(clues?.start).toBeUndefined();
    },
  );

  test('names its lockfile where there is something to install', async () => {
    const files = { 'package-lock.json': '{}', 'cli.js': BIN };
    const some = packageJson({ bin: 'cli.js', dependencies: { mri: '1.2.0' } });
    expect(await onlyClues({ ...files, 'package.json': some })).toMatchObject({
      lockfile: { value: 'package-lock.json' },
      dependencies: ['mri'],
    });
    const none = packageJson({ bin: 'cli.js', devDependencies: { mri: '1.2.0' } });
    expect((await onlyClues({ ...files, 'package.json': none })).lockfile).toBeUndefined();
  });

  test.each([
    [{}, 'there is no package-lock.json'],
    [{ 'yarn.lock': '' }, 'yarn.lock is not a lockfile that as-declared installs from'],
  ])('says why it names no lockfile', async (files, words) => {
    const text = packageJson({ bin: 'cli.js', dependencies: { mri: '1.2.0' } });
    const clues = await onlyClues({ ...files, 'package.json': text, 'cli.js': BIN });
    expect(clues.lockfile).toBeUndefined();
    expect(remarks(clues)).toEqual([expect.stringContaining(words)]);
  });

  test.each(['workspaces', 'overrides', 'bundleDependencies'])(
    'names no lockfile where the gate refuses %s',
    async (key) => {
      const text = packageJson({ bin: 'cli.js', dependencies: { mri: '1.2.0' }, [key]: [] });
      const clues = await onlyClues({ 'package.json': text, 'package-lock.json': '{}', 'cli.js': BIN });
      expect(clues.lockfile).toBeUndefined();
      expect(remarks(clues)).toEqual([expect.stringContaining(`uses ${key}`)]);
    },
  );

  test.each([{ mcpName: 'io.github.acme/greet' }, { dependencies: { '@modelcontextprotocol/sdk': '1' } }])(
    'is an MCP server by %j, and then its main file starts it',
    async (more) => {
      const clues = await onlyClues({ 'package.json': packageJson({ main: 'index.js', ...more }), 'index.js': '' });
      expect(clues).toMatchObject({
        isMcpServer: true,
        start: { value: { command: ['node', 'index.js'], hasHelp: false } },
      });
    },
  );

  test('takes what is of another type for absent', async () => {
    const text =
      '{"name":7,"version":[],"bin":{"a":{"b":1}},"dependencies":"x","engines":null,"__proto__":{"bin":"x.js"}}';
    const [clues] = await cluesOf({ 'package.json': text });
    expect(clues).toMatchObject({ what: 'an npm package', dependencies: [] });
    expect(clues).not.toHaveProperty('name');
    expect(clues).not.toHaveProperty('start');
  });
});
