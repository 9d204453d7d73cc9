// Where programs are installed, told by what lies around them.
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { namesOf } from '../../../src/sandbox/runtime/names.ts';
import { firstOnPath } from '../../../src/sandbox/runtime/on-path.ts';
import { surroundingsOf } from '../../../src/sandbox/runtime/prefix.ts';
import { behindShim } from '../../../src/sandbox/runtime/shims.ts';
import { whyTooBroad } from '../../../src/sandbox/runtime/too-broad.ts';
import { exchangeablePart } from '../../../src/sandbox/runtime/who-can-change.ts';
import { newOpenFolder } from '../../kit/installed.ts';
import { removeFolders } from '../../kit/tool.ts';

let root = '';

beforeEach(() => {
  root = newOpenFolder('runtimes');
});
afterAll(removeFolders);

function program(path: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '', { mode: 0o755 });
  return full;
}

function link(path: string, to: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  symlinkSync(to, full);
  return full;
}

describe('the folder that a program is installed in', () => {
  it('is the one above bin, where there is a lib beside', async () => {
    program('py/lib/os.py');
    program('py/bin/python3.12');
    const found = link('py/bin/python3', 'python3.12');
    const prefix = join(root, 'py');
    expect(await surroundingsOf(await namesOf(found))).toEqual({ program: found, prefix });
  });

  it('is the innermost of several', async () => {
    const file = program('node/lib/node_modules/npm/bin/npm-cli.js');
    program('node/lib/node_modules/npm/lib/cli.js');
    const found = link('node/bin/npm', '../lib/node_modules/npm/bin/npm-cli.js');
    const prefix = join(root, 'node/lib/node_modules/npm');
    expect(await surroundingsOf(await namesOf(found))).toEqual({ program: file, prefix });
  });

  it('is around the link where nothing is around the file', async () => {
    program('node/lib/node_modules/prettier/index.cjs');
    const found = link('node/bin/prettier', '../lib/node_modules/prettier/index.cjs');
    expect(await surroundingsOf(await namesOf(found))).toEqual({ program: found, prefix: join(root, 'node') });
  });

  it('is never one that merely has a link to the program', async () => {
    program('py/lib/os.py');
    const file = program('py/bin/python3');
    program('me/lib/mine');
    const found = link('me/bin/python3', file);
    expect(await surroundingsOf(await namesOf(found))).toEqual({ program: file, prefix: join(root, 'py') });
  });

  it('is none for a program without libraries, and for node', async () => {
    const lone = program('tools/bin/lone');
    const node = program('node/bin/node');
    program('node/lib/node_modules/x');
    expect(await surroundingsOf([lone])).toEqual({ program: lone });
    expect(await surroundingsOf([node])).toEqual({ program: node });
  });
});

describe('behind the shim of a version manager', () => {
  it.each([
    ['pyenv', 'shims/python3', ['versions/3.12/bin/python3']],
    ['asdf', 'shims/ruby', ['installs/ruby/3.3/bin/ruby', 'installs/ruby/3.4/bin/ruby']],
    ['volta', 'bin/node', ['tools/image/node/20/bin/node']],
  ])('%s are the installed programs of that name', async (manager, shim, installed) => {
    const programs = installed.map(program);
    const file = manager === 'volta' ? program('bin/volta-shim') : program(shim);
    const found = manager === 'volta' ? link(shim, 'volta-shim') : file;
    expect(await behindShim(found, file)).toEqual(programs);
  });

  it('rustup are those of its toolchains, each once', async () => {
    const rustc = program('rustup/toolchains/stable/bin/rustc');
    link('rustup/toolchains/1.95', join(root, 'rustup/toolchains/stable'));
    const file = program('cargo/bin/rustup');
    vi.stubEnv('RUSTUP_HOME', join(root, 'rustup'));
    expect(await behindShim(link('cargo/bin/rustc', 'rustup'), file)).toEqual([rustc]);
    expect(await behindShim(file, file)).toBeUndefined();
    vi.unstubAllEnvs();
  });
});

describe('a folder', () => {
  it.each(['/', '/opt', '/home', '/root', '/proc/self', '/etc/java', '/tool/lib', '/root/.local'])(
    '%s is too broad for a runtime',
    async (path) => {
      expect(await whyTooBroad(path)).toBeDefined();
    },
  );

  it.each(['/opt/hostedtoolcache/Python/3.12.1/x64', '/root/.pyenv/versions/3.12.1', '/root/miniconda3'])(
    '%s is not',
    async (path) => {
      expect(await whyTooBroad(path)).toBeUndefined();
    },
  );
});

describe('a path', () => {
  it('in a folder like /tmp is nobody else’s to exchange', async () => {
    expect(await exchangeablePart(program('x/y'))).toBeUndefined();
  });

  it.each([0o777, 0o1777, 0o757])('to a folder of mode %o is', async (mode) => {
    const path = program('x/y');
    chmodSync(dirname(path), mode);
    expect(await exchangeablePart(dirname(path))).toBe(dirname(path));
  });
});

it('a folder of that name, and one that the PATH names by where one stands, are no programs', async () => {
  mkdirSync(join(root, 'first/tool'), { recursive: true });
  const file = program('second/tool');
  vi.stubEnv('PATH', `.:${join(root, 'first')}:${join(root, 'second')}`);
  expect(await firstOnPath('tool')).toBe(file);
  vi.unstubAllEnvs();
});
