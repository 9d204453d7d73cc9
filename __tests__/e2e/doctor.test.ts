// `as-declared doctor` through dist, on this host and on hosts that lack something.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import schema from '../../policies/schema/doctor.schema.json' with { type: 'json' };
import { ISOLATION_NAMES } from '../../src/manifest/isolation.ts';
import { type Architecture, architectureOf, X86_64 } from '../../src/sandbox/seccomp/architecture.ts';
import { assemble } from '../../src/sandbox/seccomp/bpf.ts';
import { compile } from '../../src/sandbox/seccomp/compile.ts';
import { ALLOW, type Rule } from '../../src/sandbox/seccomp/filter.ts';
import { doctor, rowOf } from '../kit/doctor.ts';
import { command, type GateOptions, gateTool, onlyTool } from '../kit/gate.ts';
import {
  foundThere,
  isRoot,
  withinContainer,
  withoutCgroups,
  withoutLandlock,
  withoutProgram,
  withoutUserNamespaces,
} from '../kit/lacking.ts';
import { refuseRemains } from '../kit/remains.ts';
import { jsonLines, makeTool, newFolder, removeFolders } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

const HOST = [
  'platform',
  'node',
  'bubblewrap',
  'coreutils',
  'iproute2',
  'strace',
  'util-linux',
  'install-dependencies',
  'faketime',
];
const TRIAL = [
  'bubblewrap-flaws',
  'tracing',
  'cgroup',
  'temporary-folder',
  'user-namespaces',
  'sandbox',
  'landlock-support',
];

const EPERM = { kind: 'errno', errno: 1 } as const;
const CLONE_NEWUSER = 0x10000000;

/** A filter that a host has put on everything, as a file. */
function hostFilter(rules: Readonly<Record<string, Rule>>): string {
  const { audit, calls, ...aliases }: Architecture = architectureOf(process.arch) ?? X86_64;
  const numbered = Object.entries(rules).map(([name, rule]) => [calls.get(name) ?? -1, rule] as const);
  const rest = { fallback: ALLOW, foreign: ALLOW, ...aliases };
  const path = join(newFolder('filter'), 'host.bpf');
  writeFileSync(path, assemble(compile({ architecture: audit, rules: new Map(numbered), ...rest })));
  return path;
}

/** What Docker's refuses here: user namespaces, by either call. */
const NO_NAMESPACES: Readonly<Record<string, Rule>> = {
  unshare: { action: EPERM },
  clone: {
    action: ALLOW,
    when: [[{ argument: 0, half: 'low', mask: CLONE_NEWUSER, test: { kind: 'none' } }]],
    otherwise: EPERM,
  },
};

const NO_TRACING: Readonly<Record<string, Rule>> = { ptrace: { action: EPERM } };

function manifestWith(isolation: object): string {
  const path = join(newFolder('manifest'), 'as-declared.json');
  writeFileSync(path, jsonLines({ name: 'probe', version: '1.0.0', isolation }));
  return path;
}

describe('doctor', () => {
  test('finds this host ready for what policies/baseline.yml requires', async () => {
    const end = await doctor();
    const { doctor: said, exitCode } = end;
    expect({ exitCode, ready: said.ready, by: said.demanded_by }).toEqual({ exitCode: 0, ready: true, by: 'built-in' });
    expect(said.rows.map(({ what }) => what)).toEqual([...HOST, ...TRIAL, ...ISOLATION_NAMES]);
    for (const what of ['network-namespace', 'memory-limit', 'seccomp-filter'])
      expect(rowOf(end, what)).toMatchObject({ state: 'enforced', demand: 'required', met: true });
    expect(rowOf(end, 'pid-limit')).toMatchObject({ state: 'enforced', demand: 'none' });
    expect(rowOf(end, 'strace').how).toMatch(/^\/\S+\/strace \d+\.\d+/);
    expect(said.machine).toMatchObject({ architecture: process.arch, uid: process.getuid?.() });
  });

  test('says the same to a person', async () => {
    const { exitCode, stdout } = await command(['doctor']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/✓ ok +user-namespaces +user, network and PID namespaces were made\n/);
    expect(stdout).toMatch(/✓ enforced +seccomp-filter +tracer’s filter and ours/);
    expect(stdout).toContain('This host can hold trials, and has what policies/baseline.yml requires.');
  });

  test('sees in a trial what it saw in its own sandbox', async () => {
    const tool = await makeTool({ files: { main: '#!/bin/sh\necho ran\n' } });
    const { isolation } = onlyTool(await gateTool(tool));
    const { rows } = (await doctor()).doctor;
    const seen = rows.filter(({ kind }) => kind === 'isolation').map(({ what, state }) => [what, state]);
    expect(Object.fromEntries(seen)).toEqual(isolation);
  });

  test('ends with 2 where a manifest requires what is not there, and names the line', async () => {
    const words = ['--manifest', manifestWith({ required: ['landlock'] })];
    const end = await doctor(words, { within: await withoutLandlock() });
    expect({ exitCode: end.exitCode, by: end.doctor.demanded_by }).toEqual({ exitCode: 2, by: 'manifest' });
    expect(rowOf(end, 'landlock')).toMatchObject({
      ...{ state: 'absent', demand: 'required', met: false, rule: 'host/isolation-unavailable' },
      place: { pointer: '/isolation/required/0', line: 6 },
    });
    expect(rowOf(end, 'network-namespace')).toMatchObject({ demand: 'none', met: true });
  });

  test('ends with 0 where a manifest only recommends it', async () => {
    const words = ['--manifest', manifestWith({ recommended: ['landlock'] })];
    const end = await doctor(words, { within: await withoutLandlock() });
    expect(end.exitCode).toBe(0);
    expect(rowOf(end, 'landlock')).toMatchObject({ demand: 'recommended', met: false, rule: 'host/isolation-missing' });
  });

  test('tells a filter that is in force from the one that is asked for', async () => {
    const wider = manifestWith({ required: ['seccomp-filter:compute'] });
    const manifest = JSON.parse(readFileSync(wider, 'utf8')) as object;
    writeFileSync(wider, jsonLines({ ...manifest, category: 'build' }));
    const end = await doctor(['--manifest', wider]);
    expect(end.exitCode).toBe(2);
    expect(rowOf(end, 'seccomp-filter')).toMatchObject({ state: 'enforced', met: false });
    expect(rowOf(end, 'seccomp-filter').how).toContain('was that of build');
  });

  test('holds the host against all that a policy asks of any tool', async () => {
    const tool = await makeTool({
      policy: {
        categories: {
          compute: { ceiling: {}, require_isolation: ['pid-limit'] },
          build: { ceiling: {}, require_isolation: ['landlock', 'seccomp-filter:build'] },
        },
      },
    });
    const end = await doctor(['--policy', tool.policy], { within: await withoutLandlock() });
    const required = end.doctor.rows.filter(({ kind, demand }) => kind === 'isolation' && demand === 'required');
    expect(required.map(({ what, met }) => [what, met])).toEqual([
      ['pid-limit', true],
      ['seccomp-filter', true],
      ['landlock', false],
    ]);
    expect({ exitCode: end.exitCode, by: end.doctor.demanded_by }).toEqual({ exitCode: 2, by: 'policy' });
  });

  test('tries the sandbox that a tool is granted', async () => {
    const tool = await makeTool({
      manifest: { capabilities: { memory: { max_rss_mb: 96 }, process: { max_pids: 3 } } },
    });
    const end = await doctor(['--policy', tool.policy, '--manifest', tool.manifest]);
    expect({ exitCode: end.exitCode, by: end.doctor.demanded_by }).toEqual({ exitCode: 0, by: 'manifest-and-policy' });
    expect(rowOf(end, 'memory-limit').how).toContain(String(96 * 1024 * 1024));
    expect(rowOf(end, 'pid-limit').how).toContain('3 processes');
  });

  test('prints its schema', async () => {
    expect(JSON.parse((await command(['schema', 'doctor'])).stdout)).toEqual(schema);
  });

  test.each([
    [['more'], 'one word too many'],
    [['--polcy', 'x'], 'Did you mean --policy?'],
    [['--policy', '/nowhere/policy.yml'], '/nowhere/policy.yml'],
    [['--manifest', '/nowhere/as-declared.json'], '/nowhere/as-declared.json'],
  ])('cannot judge %j', async (words, said) => {
    const { exitCode, stdout, stderr } = await command(['doctor', ...words]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('doctor says what the gate ends with', () => {
  test.each<[string, GateOptions, string, string]>([
    ['bwrap', { within: withoutProgram('/usr/bin/bwrap') }, 'bubblewrap', 'host/missing-program'],
    ['user namespaces', { within: withoutUserNamespaces() }, 'user-namespaces', foundThere('host/no-user-namespaces')],
    ['a cgroup', { within: withoutCgroups() }, 'cgroup', foundThere('host/no-cgroup')],
  ])('on a host without %s', async (_, options, what, rule) => {
    const tool = await makeTool({ files: { main: '#!/bin/sh\n' } });
    const gated = onlyTool(await gateTool(tool, ['--install-dependencies', 'never'], options));
    const found = gated.findings.find(({ level }) => level === 'error');
    expect(found?.rule).toBe(rule);
    const end = await doctor([], options);
    expect(end.exitCode).toBe(2);
    const row = end.doctor.rows.find((each) => each.rule === rule);
    expect({ how: row?.how, fix: row?.fix, met: row?.met }).toEqual({
      how: found?.message,
      fix: found?.fix,
      met: false,
    });
    expect(row?.what).toBe(rule === 'host/untrusted-program' ? 'bubblewrap' : what);
    for (const name of ['sandbox', 'network-namespace']) expect(rowOf(end, name).state).toBe('untried');
  });

  test.each([
    ['namespaces', NO_NAMESPACES, 'user-namespaces', 'host/no-user-namespaces'],
    ['tracing', NO_TRACING, 'tracing', 'host/no-tracing'],
  ])('in a container whose filter refuses %s', async (_, filter, what, ruleOfRoot) => {
    const options = { within: withinContainer(hostFilter(filter)) };
    const rule = foundThere(ruleOfRoot);
    const tool = await makeTool({ files: { main: '#!/bin/sh\n' } });
    const gated = onlyTool(await gateTool(tool, ['--install-dependencies', 'never'], options));
    expect(gated.findings.map((each) => each.rule)).toEqual([rule]);
    const row = (await doctor([], options)).doctor.rows.find((each) => each.rule === rule);
    expect(row?.fix).toBe(gated.findings[0]?.fix);
    if (!isRoot) return;
    expect(row?.what).toBe(what);
    for (const said of [row?.how, gated.findings[0]?.message])
      expect(said).toMatch(/This is a container \((Podman|Docker)\), whose own walls refuse (them|tracing)\.$/);
    expect(row?.fix).toContain('on the machine itself');
  });
});

test('doctor says that the temporary folder is not there, and tries what needs none', async () => {
  const end = await doctor([], { env: { TMPDIR: '/nowhere' } });
  expect(end.exitCode).toBe(2);
  expect(rowOf(end, 'temporary-folder')).toMatchObject({ met: false, rule: 'host/temporary-folder' });
  expect(rowOf(end, 'temporary-folder').fix).toMatch(/^Point TMPDIR/);
  expect(rowOf(end, 'tracing')).toMatchObject({ state: 'ok' });
  expect(rowOf(end, 'sandbox')).toMatchObject({ state: 'untried', how: 'needs temporary-folder' });
});

test('doctor installs nothing, and says what auto would do', async () => {
  const end = await doctor([], { within: withoutProgram('/usr/bin/strace') });
  expect(rowOf(end, 'install-dependencies')).toMatchObject({ demand: 'none', met: true });
  expect(rowOf(end, 'install-dependencies').how).toMatch(/^auto (would|could not) install strace/);
  expect(rowOf(end, 'strace')).toMatchObject({ state: 'missing', fix: 'Run: sudo apt-get install strace' });
});
