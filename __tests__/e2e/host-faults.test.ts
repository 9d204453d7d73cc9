// Hosts that lack what a trial needs: exit code 2, what is missing and how to get it, and the tool is not started.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { errors, type GateEnd, type GateOptions, gateTool, newTmp, onlyTool } from '../kit/gate.ts';
import {
  foundThere,
  isRoot,
  withoutCgroups,
  withoutLandlock,
  withoutProgram,
  withoutUserNamespaces,
  withSmallDisk,
} from '../kit/lacking.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, newFolder, removeFolders, type Tool, type ToolParts } from '../kit/tool.ts';

const MIB = 1024 * 1024;

const PARTS: ToolParts = { files: { main: '#!/bin/sh\necho ran\n' } };

afterEach(refuseRemains);
afterAll(removeFolders);

async function gateOn(options: GateOptions, parts: ToolParts = PARTS, ...words: readonly string[]): Promise<GateEnd> {
  return gateTool(await makeTool(parts), ['--install-dependencies', 'never', ...words], options);
}

function expectUnjudged(end: GateEnd, rule: string): void {
  const tool = onlyTool(end);
  expect(errors(end)).toEqual([rule]);
  expect({ cases: tool.cases, executed: tool.observed.executed }).toEqual({ cases: [], executed: [] });
  expect(end.report?.verdict).toBe('error');
  expect(end.exitCode).toBe(2);
}

function fixOf(end: GateEnd): string | undefined {
  return onlyTool(end).findings.find(({ level }) => level === 'error')?.fix;
}

describe('a host without', () => {
  test.each([
    ['bwrap', 'bubblewrap'],
    ['strace', 'strace'],
    ['setpriv', 'util-linux'],
  ])('%s is told which package to install', async (program, debianPackage) => {
    const end = await gateOn({ within: withoutProgram(`/usr/bin/${program}`) });
    expectUnjudged(end, 'host/missing-program');
    expect(fixOf(end)).toBe(`Run: sudo apt-get install ${debianPackage}`);
  });

  test('user namespaces is told that the kernel refuses them', async () => {
    const end = await gateOn({ within: withoutUserNamespaces() });
    expectUnjudged(end, foundThere('host/no-user-namespaces'));
    expect(fixOf(end)).toMatch(isRoot ? /sudo sysctl -w user\.max_user_namespaces=/ : /Reinstall/);
  });

  test('a cgroup is told how to hand one over', async () => {
    const end = await gateOn({ within: withoutCgroups() });
    expectUnjudged(end, foundThere('host/no-cgroup'));
    const howTo = /install -d -o 0 \S+\/as-declared\.0|systemd-run --user --scope/;
    expect(fixOf(end)).toMatch(isRoot ? howTo : /Reinstall/);
  });

  test('Landlock does not start a tool that requires it', async () => {
    const within = await withoutLandlock();
    const end = await gateOn({ within }, { ...PARTS, manifest: { isolation: { required: ['landlock'] } } });
    expectUnjudged(end, 'host/isolation-unavailable');
    expect(onlyTool(end).isolation).toMatchObject({ landlock: 'absent', 'memory-limit': 'enforced' });
    expect(onlyTool(end).findings[0]).toMatchObject({ pointer: '/isolation/required/0' });
  });

  test('Landlock warns where it is only recommended', async () => {
    const within = await withoutLandlock();
    const end = await gateOn({ within }, { ...PARTS, manifest: { isolation: { recommended: ['landlock'] } } });
    expect(onlyTool(end).findings).toMatchObject([{ rule: 'host/isolation-missing', level: 'warning' }]);
    expect(end.exitCode).toBe(0);
  });
});

test('a sandbox that dies once it has said who it is could not be built', async () => {
  const own = join(newFolder('programs'), 'bwrap');
  // Larger than any process's number can be.
  const report = `echo '{ "child-pid": 4194304 }' >&4`;
  const script = `#!/bin/sh\n[ "$1" = --version ] && echo bubblewrap 0.9.0 && exit\n${report}\necho sudden end >&2\n`;
  writeFileSync(own, script, { mode: 0o755 });
  const [program = '', ...options] = withoutProgram('/usr/bin/bwrap').map((word) => word.replace('/dev/null', own));
  const end = await gateOn({ within: [program, ...options] });
  expectUnjudged(end, foundThere('host/sandbox-unavailable'));
  expect(end.stdout).toContain(isRoot ? 'The sandbox could not be built' : 'is not owned by root');
});

test('a program that another user could replace is not trusted', async () => {
  const own = join(newFolder('programs'), 'strace');
  writeFileSync(own, '#!/bin/sh\n');
  chmodSync(own, 0o777);
  const [program = '', ...options] = withoutProgram('/usr/bin/strace').map((word) => word.replace('/dev/null', own));
  const end = await gateOn({ within: [program, ...options] });
  expectUnjudged(end, 'host/untrusted-program');
});

describe('a full disk', () => {
  async function gateOnSmallDisk(bytes: number, tool: Tool): Promise<GateEnd> {
    const tmp = newTmp();
    return gateTool(tool, ['--install-dependencies', 'never'], { tmp, within: withSmallDisk(tmp, bytes) });
  }

  test('while the artifact is unpacked is told as such', async () => {
    const tool = await makeTool({ files: { ...PARTS.files, data: Buffer.alloc(8 * MIB) } });
    expectUnjudged(await gateOnSmallDisk(4 * MIB, tool), 'host/no-space');
  });

  test('while a case is set up is told as such', async () => {
    const tool = await makeTool({
      ...PARTS,
      manifest: { capabilities: { filesystem: { access: 'read-only', paths: ['/cache/'] } } },
      cases: [{ name: 'reads', files: { '/cache/': 'cache' } }],
      beside: { 'cache/large': Buffer.alloc(8 * MIB) },
    });
    expectUnjudged(await gateOnSmallDisk(4 * MIB, tool), foundThere('host/no-space'));
  });
});

describe('a temporary folder that', () => {
  test('is not there is told by its name', async () => {
    const end = await gateOn({ env: { TMPDIR: '/nowhere' } });
    expect(end.stderr).toMatch(/^as-declared: No folder can be made in \/nowhere: ENOENT.*\nPoint TMPDIR to a folder/);
    expect(end.exitCode).toBe(2);
  });

  test('no program can be started in is told by its name', async () => {
    const folder = newTmp();
    const mount = 'mount -t tmpfs -o noexec,mode=1777 tmpfs "$0" && exec "$@"';
    const within = ['/usr/bin/unshare', '--user', '--map-root-user', '--mount', '/bin/sh', '-c', mount, folder];
    const end = await gateOn({ env: { TMPDIR: folder }, within });
    expect(end.stderr).toContain(`No program can be started in ${folder}: it is mounted noexec.`);
    expect(end.exitCode).toBe(2);
  });

  test('the sandbox’s own user cannot get to is told by its name', async () => {
    const closed = join(newTmp(), 'closed');
    mkdirSync(closed, { mode: isRoot ? 0o700 : 0o500 });
    const end = await gateOn({ env: { TMPDIR: closed } });
    expect(`${end.stdout}${end.stderr}`).toContain(closed);
    expect(`${end.stdout}${end.stderr}`).toContain('Point TMPDIR to a folder');
    expect(end.exitCode).toBe(2);
  });
});
