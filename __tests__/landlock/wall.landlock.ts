// Landlock by itself: each attack works where a mount allows it and Landlock is not there, and is refused where it is.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SandboxPlan } from '../../src/sandbox/plan/plan.ts';
import { REFUSED, WORKED } from '../kit/attack.ts';
import { SecondWall, withMount, withoutLandlock } from '../kit/second-wall.ts';
import { removeFolders } from '../kit/tool.ts';

let wall: SecondWall;

beforeAll(async () => {
  wall = await SecondWall.start();
});

afterAll(async () => {
  await wall.close();
  removeFolders();
});

/** Runs statements and tells by the exit code whether they worked or were refused. */
function attempt(statements: string): readonly string[] {
  const [head, body, tail] = ['import ctypes, os, socket, subprocess, sys', statements, 'sys.exit(0)'];
  const lines = body.split('\n').map((line) => `  ${line}`);
  return [
    ...['/usr/bin/python3', '-c'],
    [head, 'try:', ...lines, `except PermissionError: sys.exit(${REFUSED})`, tail].join('\n'),
  ];
}

/** A plan whose mounts let a folder of the host be written to. */
interface Hole {
  readonly folder: string;
  readonly plan: SandboxPlan;
}

const WRITES: readonly (readonly [string, string])[] = [
  ['writes to a file', 'open("/hole/kept", "w")'],
  ['writes to the end of a file', 'open("/hole/kept", "a")'],
  ['empties a file', 'os.truncate("/hole/kept", 0)'],
  ['makes a file', 'open("/hole/new", "x")'],
  ['makes a file without a name', 'os.open("/hole", os.O_TMPFILE | os.O_RDWR)'],
  ['makes a folder', 'os.mkdir("/hole/new")'],
  ['makes a link', 'os.symlink("/etc/passwd", "/hole/new")'],
  ['makes a second name', 'os.link("/hole/kept", "/hole/new")'],
  ['makes a named pipe', 'os.mkfifo("/hole/new")'],
  ['makes a socket', 'socket.socket(socket.AF_UNIX).bind("/hole/new")'],
  ['makes a mark of a deleted file', 'os.mknod("/hole/new", 0o020000, 0)'],
  ['removes a file', 'os.remove("/hole/kept")'],
  ['removes a folder', 'os.rmdir("/hole/inner")'],
  ['renames a file', 'os.rename("/hole/kept", "/hole/new")'],
  ['moves a file to another folder', 'os.rename("/hole/kept", "/hole/inner/kept")'],
];

describe('in a granted folder that is to be read, mounted writable, a tool that', () => {
  test.each(WRITES)('%s is refused by Landlock alone', async (_what, statements) => {
    const plans = [wall.folder(), wall.folder()].map(async (folder) => {
      const plan = await wall.plan(attempt(statements), [{ kind: 'read-only', at: '/hole', from: folder }]);
      return { folder, plan: withMount(plan, { kind: 'writable', at: '/hole', from: folder, shows: 'folder' }) };
    });
    const [open, shut] = (await Promise.all(plans)) as [Hole, Hole];
    expect([await wall.run(withoutLandlock(open.plan)), await wall.run(shut.plan)]).toEqual([WORKED, REFUSED]);
    expect(readdirSync(shut.folder)).toEqual(['inner', 'kept']);
    expect(readFileSync(join(shut.folder, 'kept'), 'utf8')).toBe('kept\n');
  });
});

describe('a folder that a mount shows by mistake', () => {
  test.each([
    ['read from', 'open("/hole/kept").read()'],
    ['written to', 'open("/hole/kept", "w")'],
    ['reached by the root of a process', 'open("/proc/self/root/hole/kept").read()'],
    ['reached by a link', 'os.symlink("/hole", "/tmp/hole")\nopen("/tmp/hole/kept").read()'],
    [
      'reached by a descriptor',
      'open("kept", opener=lambda name, how: os.open(name, how, dir_fd=os.open("/hole", os.O_PATH)))',
    ],
    ['run a program from', 'subprocess.run(["/hole/program"], check=True)'],
  ])('cannot be %s', async (_what, statements) => {
    const folder = wall.folder();
    copyFileSync('/usr/bin/true', join(folder, 'program'));
    const hole = { kind: 'writable', at: '/hole', from: folder, shows: 'folder' } as const;
    const open = withMount(await wall.plan(attempt(statements)), hole);
    expect([await wall.run(withoutLandlock(open)), await wall.run(open)]).toEqual([WORKED, REFUSED]);
  });
});

describe('the sandbox’s own first process, which is outside of the wall,', () => {
  test.each([
    ['descriptors', 'os.readlink("/proc/1/fd/0")'],
    ['environment', 'open("/proc/1/environ").read()'],
    ['memory map', 'open("/proc/1/maps").read()'],
  ])('does not show its %s', async (_what, statements) => {
    const plan = await wall.plan(attempt(statements));
    expect([await wall.run(withoutLandlock(plan)), await wall.run(plan)]).toEqual([WORKED, REFUSED]);
  });
});

describe('a tool that would have the wall taken away', () => {
  test.each([
    'landlock_create_ruleset',
    'landlock_add_rule',
    'landlock_restrict_self',
    'capget',
    'capset',
    'gettid',
    'prctl',
  ])('by having %s denied is behind it all the same', async (call) => {
    const folder = wall.folder();
    const grant = { syscalls: { allow: [], deny: [call] } };
    const plan = await wall.plan(attempt('open("/hole/kept").read()'), [], grant);
    const hole = { kind: 'writable', at: '/hole', from: folder, shows: 'folder' } as const;
    expect(await wall.run(withMount(plan, hole))).toBe(REFUSED);
  });

  test('and has no prctl but what shuts it in, where prctl is denied', async () => {
    const setName = 'if ctypes.CDLL(None, use_errno=True).prctl(15, b"x") != 0: raise PermissionError';
    const plan = async (deny: readonly string[]) => wall.plan(attempt(setName), [], { syscalls: { allow: [], deny } });
    expect([await wall.run(await plan([])), await wall.run(await plan(['prctl']))]).toEqual([WORKED, REFUSED]);
  });
});
