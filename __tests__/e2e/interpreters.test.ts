// Languages that are installed outside of the policy's base runtime: found on the PATH, shown read-only, and nothing else
// with them.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { errors, type GateEnd, type GateOptions, gateTool, onlyTool } from '../kit/gate.ts';
import { installGo, installJava, installNpm, installPerl, installPython, newOpenFolder } from '../kit/installed.ts';
import { isRoot } from '../kit/lacking.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, removeFolders, type ToolParts } from '../kit/tool.ts';

const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';

let python = '';

beforeAll(() => {
  python = join(newOpenFolder('toolcache'), 'Python/3/x64');
  installPython(python);
});
afterEach(refuseRemains);
afterAll(removeFolders);

/** Gates a tool with folders before all others on the PATH. */
async function gateWith(folder: string, parts: ToolParts, env: GateOptions['env'] = {}): Promise<GateEnd> {
  return gateTool(await makeTool(parts), [], { env: { PATH: `${folder}:${SYSTEM_PATH}`, ...env } });
}

function prints(parts: ToolParts, ...texts: readonly string[]): ToolParts {
  return { ...parts, cases: [{ name: 'prints', expect: { stdout_matches: texts } }] };
}

function expectShown(end: GateEnd, ...runtimes: readonly string[]): void {
  expect(onlyTool(end).findings).toEqual([]);
  expect(onlyTool(end).runtimes).toEqual(runtimes);
  expect(end.exitCode).toBe(0);
}

const PREFIX = `
import json, sqlite3, subprocess, sys, zlib
print("prefix", sys.prefix)
print("again", subprocess.check_output(["python3", "-c", "import sys; print(sys.prefix)"], text=True))
`;

describe('runs, and shows just the folder it is installed in,', () => {
  test('a Python, also for a script that asks env for it', async () => {
    const texts = [`prefix ${python}\n`, `again ${python}\n`];
    const plain = { command: ['python3', 'main.py'], files: { 'main.py': PREFIX } };
    expectShown(await gateWith(join(python, 'bin'), prints(plain, ...texts)), python);
    const script = { files: { main: `#!/usr/bin/env python3\n${PREFIX}` } };
    expectShown(await gateWith(join(python, 'bin'), prints(script, ...texts)), python);
  });

  test('a virtual environment, with the Python that it is made of', async () => {
    const folder = join(newOpenFolder('environment'), 'venv');
    execFileSync(join(python, 'bin/python3'), ['-m', 'venv', '--without-pip', folder]);
    const [version = ''] = readdirSync(join(folder, 'lib'));
    writeFileSync(join(folder, 'lib', version, 'site-packages/greeting.py'), 'TEXT = "of the environment"\n');
    const parts = { command: ['python3', 'main.py'], files: { 'main.py': 'import greeting; print(greeting.TEXT)\n' } };
    expectShown(await gateWith(join(folder, 'bin'), prints(parts, 'of the environment')), folder, python);
  });

  test('a Java', async () => {
    const prefix = join(newOpenFolder('jdk'), 'jdk-17');
    installJava(prefix);
    const classes = newOpenFolder('classes');
    const source =
      'class Main { public static void main(String[] a) { System.out.println(System.getProperty("java.home")); } }';
    writeFileSync(join(classes, 'Main.java'), source);
    execFileSync('/usr/bin/javac', ['-d', classes, join(classes, 'Main.java')]);
    const files = { 'Main.class': readFileSync(join(classes, 'Main.class')) };
    expectShown(
      await gateWith(join(prefix, 'bin'), prints({ command: ['java', '-cp', '.', 'Main'], files }, prefix)),
      prefix,
    );
  });

  test('a Go, whose command starts programs of its own', async () => {
    const prefix = join(newOpenFolder('sdk'), 'go');
    installGo(prefix);
    const parts: ToolParts = {
      command: ['go', 'tool', 'compile', '-V'],
      files: { empty: '' },
      // Its telemetry.
      manifest: { capabilities: { filesystem: { write: ['${HOME}/.config/go/'] } } },
    };
    const end = await gateWith(join(prefix, 'bin'), prints(parts, 'compile version go'));
    expectShown(end, prefix);
    expect(onlyTool(end).observed.executed.some((path) => path.endsWith('/compile'))).toBe(true);
  });

  test('an npm, which is a script beside Node and has its library elsewhere', async () => {
    const prefix = join(newOpenFolder('versions'), 'node/v24');
    installNpm(prefix);
    const parts: ToolParts = {
      // Otherwise it asks its registry for a newer one.
      command: ['npm', 'run', '--silent', '--no-update-notifier', 'greet'],
      files: { 'package.json': '{ "name": "greeter", "scripts": { "greet": "echo hello from npm" } }' },
      manifest: {
        category: 'build',
        capabilities: { process: { spawn: ['/usr/bin/sh'] }, filesystem: { write: ['${HOME}/.npm'] } },
      },
      policy: { categories: { build: { ceiling: { spawn: 'any', write: 'any', memory_mb: 1024, pids: 64 } } } },
    };
    expectShown(
      await gateWith(join(prefix, 'bin'), prints(parts, 'hello from npm')),
      join(prefix, 'lib/node_modules/npm'),
    );
  });

  test('a Perl that is found through a link elsewhere', async () => {
    const prefix = join(newOpenFolder('perl'), '5');
    installPerl(prefix);
    const links = newOpenFolder('links');
    symlinkSync(join(prefix, 'bin/perl'), join(links, 'perl'));
    const parts = { command: ['perl', '-MList::Util=sum', '-e', 'print "$^X ", sum(1 .. 10)'], files: { empty: '' } };
    expectShown(await gateWith(links, prints(parts, `${prefix}/bin/perl 55`)), prefix);
  });

  test('the only one behind the shim of a version manager', async () => {
    const root = newOpenFolder('pyenv');
    mkdirSync(join(root, 'versions'));
    symlinkSync(python, join(root, 'versions/3'));
    writeShim(root, 'python3');
    const parts = { command: ['python3', 'main.py'], files: { 'main.py': PREFIX } };
    expectShown(await gateWith(join(root, 'shims'), prints(parts, `prefix ${python}`)), python);
  });
});

function writeShim(root: string, name: string): void {
  mkdirSync(join(root, 'shims'));
  writeFileSync(join(root, 'shims', name), '#!/bin/sh\nexec pyenv exec "$0" "$@"\n', { mode: 0o755 });
}

const HARMLESS: ToolParts = { command: ['perl', '-e', '1'], files: { empty: '' } };

/** A Perl in a folder of its own, below one through which everybody can pass. */
function newPerl(): { readonly folder: string; readonly prefix: string; readonly bin: string } {
  const folder = newOpenFolder('opt');
  const prefix = join(folder, 'perls/5');
  installPerl(prefix);
  return { folder, prefix, bin: join(prefix, 'bin') };
}

async function expectRefused(end: GateEnd, rule: string, told: string): Promise<void> {
  const tool = onlyTool(end);
  expect(errors(end)).toEqual([rule]);
  expect(tool.findings[0]?.message).toContain(told);
  expect(tool.findings[0]?.fix).toBeDefined();
  expect({ runtimes: tool.runtimes, executed: tool.observed.executed }).toEqual({ runtimes: [], executed: [] });
  expect(end.exitCode).toBe(2);
}

describe('is not shown, and no other program is taken in its place, where', () => {
  test.each<readonly [string, (perl: ReturnType<typeof newPerl>) => string]>([
    ['everybody can write to its folder', ({ prefix }) => (chmodSync(prefix, 0o777), prefix)],
    ['everybody can write to a folder above', ({ prefix }) => (chmodSync(dirname(prefix), 0o777), dirname(prefix))],
    ['everybody can write to a file of it', ({ bin }) => (chmodSync(join(bin, 'perl'), 0o757), join(bin, 'perl'))],
    ['it holds a checkout', ({ prefix }) => (mkdirSync(join(prefix, 'lib/.git')), join(prefix, 'lib/.git'))],
    ['it holds a file of variables', ({ prefix }) => (writeFileSync(join(prefix, '.env'), ''), join(prefix, '.env'))],
  ])('%s', async (_where, spoil) => {
    const perl = newPerl();
    const told = spoil(perl);
    await expectRefused(await gateWith(perl.bin, HARMLESS), 'host/untrusted-interpreter', told);
  });

  test('the first line of a script names one that is not installed', async () => {
    const end = await gateTool(await makeTool({ files: { main: '#!/usr/bin/no-such-interpreter -x\necho ran\n' } }));
    expect([end.exitCode, errors(end)]).toEqual([2, ['host/interpreter-unavailable']]);
    expect(onlyTool(end).findings[0]?.message).toContain('"/usr/bin/no-such-interpreter"');
  });

  test('it holds a socket', async () => {
    const perl = newPerl();
    const path = join(perl.prefix, 'lib/socket');
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once('listening', resolve));
    await expectRefused(await gateWith(perl.bin, HARMLESS), 'host/untrusted-interpreter', path);
    server.close();
  });

  test('it is in the checkout of the manifest, itself or as a link', async () => {
    const tool = await makeTool(HARMLESS);
    chmodSync(tool.folder, 0o755);
    mkdirSync(join(tool.folder, '.git'));
    const inside = join(tool.folder, 'vendor');
    installPerl(inside);
    const run = (bin: string) => gateTool(tool, [], { env: { PATH: `${bin}:${SYSTEM_PATH}` } });
    await expectRefused(await run(join(inside, 'bin')), 'host/untrusted-interpreter', tool.folder);
    rmSync(inside, { recursive: true });
    mkdirSync(join(inside, 'bin'), { recursive: true });
    symlinkSync(join(newPerl().bin, 'perl'), join(inside, 'bin/perl'));
    await expectRefused(await run(join(inside, 'bin')), 'host/untrusted-interpreter', tool.folder);
  });

  test('it is in the workspace of a runner', async () => {
    const { folder, bin } = newPerl();
    const end = await gateWith(bin, HARMLESS, { GITHUB_WORKSPACE: folder });
    await expectRefused(end, 'host/untrusted-interpreter', folder);
  });

  test.each<readonly [string, string, string]>([
    ['is a home', 'perls/5', 'holds a home folder'],
    ['holds a home', 'perls/5/lib/someone', 'holds a home folder'],
    ['holds settings of a home', 'perls', 'holds settings'],
  ])('its folder %s', async (what, home, told) => {
    const { folder, prefix, bin } = newPerl();
    const hidden = join(folder, 'perls/.local');
    installPerl(hidden);
    mkdirSync(join(prefix, 'lib/someone'));
    const end = await gateWith(what.includes('settings') ? join(hidden, 'bin') : bin, HARMLESS, {
      HOME: join(folder, home),
    });
    await expectRefused(end, 'host/interpreter-unavailable', told);
  });

  test('a version manager has several to choose from', async () => {
    const root = newOpenFolder('pyenv');
    for (const version of ['3.11', '3.12']) installPerl(join(root, 'versions', version));
    writeShim(root, 'perl');
    const end = await gateWith(join(root, 'shims'), HARMLESS);
    await expectRefused(end, 'host/interpreter-unavailable', 'chooses among 2 installed ones');
    expect(onlyTool(end).findings[0]?.fix).toContain(join(root, 'versions/3.11/bin'));
  });

  test('a version manager chooses among some that the user that the sandbox runs as cannot get to', async () => {
    const root = newOpenFolder('pyenv');
    for (const version of ['3.11', '3.12']) installPerl(join(root, 'versions', version));
    chmodSync(join(root, 'versions'), 0o700);
    writeShim(root, 'perl');
    const end = await gateWith(join(root, 'shims'), HARMLESS);
    await expectRefused(end, 'host/interpreter-unavailable', 'chooses among 2 installed ones');
    const { fix } = onlyTool(end).findings[0] ?? {};
    expect(fix).toContain('"/usr/bin"');
    expect(fix?.includes(join(root, 'versions/3.11/bin'))).toBe(!isRoot);
  });

  test('a version manager has none', async () => {
    const root = newOpenFolder('pyenv');
    writeShim(root, 'perl');
    await expectRefused(await gateWith(join(root, 'shims'), HARMLESS), 'host/interpreter-unavailable', 'none');
  });

  test('the user that the sandbox runs as cannot get to it', async () => {
    const { folder, bin, prefix } = newPerl();
    chmodSync(folder, 0o700);
    const end = await gateWith(bin, HARMLESS);
    if (isRoot) await expectRefused(end, 'host/interpreter-unavailable', 'cannot get to');
    else expectShown(end, prefix);
  });
});

test('what everybody can write to is shown where it is the tool cache of a runner', async () => {
  const { folder, prefix, bin } = newPerl();
  execFileSync('/bin/chmod', ['-R', '777', folder]);
  expectShown(await gateWith(bin, HARMLESS, { RUNNER_TOOL_CACHE: folder }), prefix);
});

test('what is beside the runtime is not shown', async () => {
  const { folder, bin } = newPerl();
  writeFileSync(join(folder, 'perls/beside'), 'x');
  const command = ['perl', '-e', `print -d "${folder}/perls/5/lib" ? 1 : 0, -e "${folder}/perls/beside" ? 1 : 0`];
  expectShown(await gateWith(bin, prints({ ...HARMLESS, command }, '10')), join(folder, 'perls/5'));
});
