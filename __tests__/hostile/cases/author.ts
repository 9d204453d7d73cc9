// What the author of a tool tries beside its code: in the manifest, in the scenario, and on the way there.
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import { newSharedFolder } from '../../kit/tool.ts';
import type { Wall } from '../../kit/wall.ts';
import { FILTER } from '../walls/filter.ts';
import { HOST } from '../walls/host.ts';
import { NAMESPACES } from '../walls/namespaces.ts';
import { TELLING } from '../walls/telling.ts';
import { TREE } from '../walls/tree.ts';
import type { Item } from './attack-list.ts';
import { INVALID, refused } from './refused.ts';

/** What a probe and a tool in Python need, without the program that would put them behind Landlock. */
const WITHOUT_SETPRIV = [
  ...['/usr/lib', '/usr/lib64', '/lib', '/lib64'],
  ...readdirSync('/usr/bin')
    .filter((name) => /^(?:sh|dash|bash|unshare|python3[.\d]*)$/.test(name))
    .map((name) => join('/usr/bin', name)),
];

/** A program of an honest name in a folder that comes first, which leaves word when it is started. */
function planting(name: string, mode: number): () => Attack {
  return () => {
    const folder = newSharedFolder('planted');
    const word = join(folder, 'was-started');
    const real = `/usr/bin/${name}`;
    writeFileSync(join(folder, name), `#!/bin/sh\n: > ${word}\nexec ${real} "$@"\n`);
    chmodSync(join(folder, name), mode);
    return {
      words: ['processes', 'wait', '0'],
      options: { env: { PATH: `${folder}:/usr/bin:/bin:/usr/sbin:/sbin` } },
      succeeded: () => existsSync(word),
    };
  };
}

function planted(name: string, of: Item, mode: number, wall: Wall, behind: readonly Wall[]): HostileCase {
  const attack = planting(name, mode);
  return { name: `a ${name} of its own on PATH`, of, attack, ended: 0, rules: [], exitCode: 0, wall, behind };
}

const [FOLDERS, OWNERS] = [HOST.systemFolders, HOST.rootsPrograms];

export const PROGRAMS: readonly HostileCase[] = [
  planted('bwrap', 'a planted bwrap on PATH', 0o755, FOLDERS, [OWNERS]),
  planted('strace', 'a planted bwrap on PATH', 0o755, FOLDERS, [OWNERS]),
  planted('bwrap', 'a planted bwrap on PATH', 0o777, OWNERS, [FOLDERS]),
  planted('setpriv', 'PATH planting', 0o755, FOLDERS, [OWNERS]),
  planted('mkfifo', 'PATH planting', 0o755, FOLDERS, [OWNERS]),
];

const NUL_INJECTION = 'x\0--setenv\0INJECTED\0yes';

export const ARGUMENTS: readonly HostileCase[] = [
  refused(
    'an argument of bwrap in a variable',
    'bwrap argument injection',
    {
      words: ['own_environment', 'yes'],
      parts: {
        manifest: { capabilities: { env: [{ name: 'HARMLESS' }] } },
        cases: [{ name: 'injects', env: { HARMLESS: NUL_INJECTION } }],
      },
    },
    INVALID,
    2,
    HOST.textOfVariables,
  ),
  refused(
    'an argument of bwrap in a path',
    'bwrap argument injection',
    {
      words: ['own_environment', 'yes'],
      parts: {
        manifest: { category: 'filesystem', capabilities: { filesystem: { write: [`/data/${NUL_INJECTION}`] } } },
      },
    },
    'manifest/invalid-path',
    1,
    HOST.textOfPaths,
  ),
  ...[
    ['LD_PRELOAD', '/data/evil.so'],
    ['NODE_OPTIONS', '--require=/data/evil.js'],
    ['PYTHONPATH', '/data'],
  ].map(([variable = '', value]) =>
    refused(
      `a value for ${variable}`,
      'LD_PRELOAD/NODE_OPTIONS through manifest env',
      {
        words: ['own_environment', String(value)],
        parts: {
          manifest: { capabilities: { env: [{ name: variable }] } },
          cases: [{ name: 'steers', env: { [variable]: value } }],
        },
      },
      'manifest/unsafe-env',
      1,
      HOST.unsafeVariables,
    ),
  ),
  refused(
    'a variable that is not granted',
    'LD_PRELOAD/NODE_OPTIONS through manifest env',
    { words: ['own_environment', 'evil'], parts: { cases: [{ name: 'steers', env: { ANYTHING: 'evil' } }] } },
    INVALID,
    2,
    HOST.scenarioEnvironment,
  ),
];

const LIVE_POLICY = {
  base_runtime: { read: ['/usr', '/lib', '/lib64', '/etc/ssl', '/var/tmp'], env: ['PATH', 'LANG'] },
};

export const SET_UP: readonly HostileCase[] = [
  refused(
    'a folder of the machine in the base runtime',
    'pathname and abstract sockets',
    async (): Promise<Attack> => {
      const path = `/var/tmp/as-declared-${process.pid}.sock`;
      let reached = false;
      const server = createServer((socket) => {
        reached = true;
        socket.on('error', () => undefined).end('hello from the host');
      });
      await new Promise<void>((resolve) => server.listen(path, resolve));
      chmodSync(path, 0o777);
      return {
        words: ['network', 'reach_path', path],
        parts: { policy: LIVE_POLICY },
        succeeded: () => reached,
        close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
      };
    },
    'policy/base-runtime-unsafe',
    2,
    TREE.liveFolders,
  ),
  refused(
    'to be run where what it demands is not in force',
    'sandbox set-up failure',
    {
      words: ['processes', 'wait', '0'],
      parts: {
        manifest: { isolation: { required: ['landlock'] } },
        policy: { base_runtime: { read: WITHOUT_SETPRIV, env: [] } },
      },
    },
    'host/isolation-unavailable',
    2,
    TELLING.demands,
  ),
  refused(
    'to be run where another filter is in force than it demands',
    'sandbox set-up failure',
    {
      words: ['processes', 'wait', '0'],
      parts: { manifest: { category: 'filesystem', isolation: { required: ['seccomp-filter:compute'] } } },
    },
    'host/isolation-unavailable',
    2,
    TELLING.demandedFilter,
  ),
];

/** As root bwrap keeps what undoes a read-only mount. */
const RIGHTS = [NAMESPACES.noCapability, NAMESPACES.dropsRoot, NAMESPACES.ordinaryId];

export const AS_ROOT: readonly HostileCase[] = RIGHTS.map((wall) => ({
  name: 'to unseal the root',
  of: 'remount',
  attack: { words: ['files', 'unseal', '/'] },
  ended: 128 + 31,
  rules: ['runtime/undeclared-syscall'],
  exitCode: 1,
  wall,
  behind: [...RIGHTS.filter((each) => each !== wall), FILTER.trappedSetup, NAMESPACES.noNested, TELLING.demands],
}));
