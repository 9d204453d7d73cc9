// Runtimes of this machine, installed once more in folders of their own, as set-up steps and version managers do.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { newFolder } from './tool.ts';

/** Only what the distribution installed: the PATH of whoever runs the tests says nothing here. */
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/local/go/bin';

/** What a program says of itself, such as where it is installed. */
function ask(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', env: { PATH: SYSTEM_PATH, HOME: newFolder('home') } }).trim();
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(from)) execFileSync('/bin/cp', ['-rL', '--reflink=auto', from, to]);
}

/** A folder through which everybody can pass. */
export function newOpenFolder(name: string): string {
  const folder = newFolder(name);
  chmodSync(folder, 0o755);
  return realpathSync(folder);
}

/** Installs Python below a folder, as CPython's own `make install` lays it out. */
export function installPython(prefix: string): void {
  const program = realpathSync('/usr/bin/python3');
  const version = basename(program);
  copy(program, join(prefix, 'bin', version));
  symlinkSync(version, join(prefix, 'bin/python3'));
  copy(ask(program, '-c', 'import os; print(os.path.dirname(os.__file__))'), join(prefix, 'lib', version));
}

/** Installs a Java runtime: what JAVA_HOME would name. */
export function installJava(prefix: string): void {
  const home = dirname(dirname(realpathSync('/usr/bin/java')));
  for (const part of ['bin/java', 'conf', 'lib/modules', 'lib/server', 'lib/jvm.cfg']) {
    copy(join(home, part), join(prefix, part));
  }
  for (const name of ['jli', 'java', 'jimage', 'net', 'nio', 'zip', 'verify']) {
    copy(join(home, `lib/lib${name}.so`), join(prefix, `lib/lib${name}.so`));
  }
}

/** Installs Go's command and its compiler. */
export function installGo(prefix: string): void {
  const root = ask('go', 'env', 'GOROOT');
  const platform = basename(ask('go', 'env', 'GOTOOLDIR'));
  const parts = ['bin/go', 'VERSION', 'go.env', 'lib', 'src/internal', `pkg/tool/${platform}/compile`];
  for (const part of parts) copy(join(root, part), join(prefix, part));
}

/** Installs npm as it is beside Node: a link in `bin` to a script in `lib`. */
export function installNpm(prefix: string): void {
  copy(dirname(dirname(realpathSync('/usr/bin/npm'))), join(prefix, 'lib/node_modules/npm'));
  mkdirSync(join(prefix, 'bin'), { recursive: true });
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(prefix, 'bin/npm'));
}

/** Installs Perl's program; where its library is it has compiled in. */
export function installPerl(prefix: string): void {
  copy(realpathSync('/usr/bin/perl'), join(prefix, 'bin/perl'));
  mkdirSync(join(prefix, 'lib'), { recursive: true });
}
