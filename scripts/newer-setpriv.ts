// setpriv of a newer Debian release, for a host whose own knows nothing of Landlock: downloaded once by apt from the
// mirror that this host uses, and unpacked into a cache folder. Nothing is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** util-linux and what its setpriv is linked with. */
const PACKAGES = ['util-linux', 'libcap-ng0', 'libc6'];

/** Where `with-setpriv.sh` shows the newer libraries: every Debian has this folder, and every sandbox shows it. */
const LIBRARY_FOLDER = '/usr/src';

/** A program with the folder of the loader and the libraries that it was linked with. */
export interface NewerSetpriv {
  readonly program: string;
  readonly libraries: string;
}

function run(words: readonly string[], cwd: string): string {
  const [program = '', ...args] = words;
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', env: { LC_ALL: 'C' } });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

function mirror(): string {
  const uris = run(['/usr/bin/apt-get', 'indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'], '/');
  const found = uris.split('\n').find((uri) => uri.endsWith('/debian/'));
  if (found === undefined) throw new Error('apt knows no mirror of Debian on this host');
  return found;
}

/** apt with lists of its own, so that those of the host stay as they are. */
function aptFor(release: string, folder: string): readonly string[] {
  const sources = join(folder, 'sources.list');
  writeFileSync(sources, `deb ${mirror()} ${release} main\n`);
  const state = ['lists/partial', 'cache/archives/partial'].map((name) => join(folder, name));
  for (const each of state) mkdirSync(each, { recursive: true });
  const options = {
    'Dir::Etc::sourcelist': sources,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    'Acquire::Languages': 'none',
    'APT::Sandbox::User': '',
  };
  return ['/usr/bin/apt-get', ...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`])];
}

function unpackAll(folder: string, to: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb'))) {
    run(['/usr/bin/dpkg', '-x', join(folder, name), to], folder);
    rmSync(join(folder, name));
  }
}

function build(release: string, folder: string): void {
  const [root, tools] = [join(folder, 'root'), join(folder, 'tools')];
  const apt = aptFor(release, folder);
  run([...apt, 'update'], folder);
  run([...apt, 'download', ...PACKAGES], folder);
  unpackAll(folder, root);
  run(['/usr/bin/apt-get', 'download', 'patchelf'], folder);
  unpackAll(folder, tools);
  // Its loader and C library are newer than the host's, so it takes them from a folder of their own.
  const relink = ['--set-interpreter', `${LIBRARY_FOLDER}/ld-linux-x86-64.so.2`, '--set-rpath', LIBRARY_FOLDER];
  run([join(tools, 'usr/bin/patchelf'), ...relink, join(root, 'usr/bin/setpriv')], folder);
}

/** @throws Error that says what could not be had */
export function newerSetpriv(release: string): NewerSetpriv {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'as-declared', `setpriv-${release}`);
  if (!existsSync(cache)) {
    const unfinished = `${cache}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    try {
      build(release, unfinished);
      renameSync(unfinished, cache);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const root = join(cache, 'root');
  return { program: join(root, 'usr/bin/setpriv'), libraries: join(root, 'usr/lib/x86_64-linux-gnu') };
}
