import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/observe/compare.ts';
import { EXPOSURE, GRANT, granted, observe, observeCalls, traceBytes, trialRecord } from '../support.ts';

const ran = (path: string) => `execve("${path}", ["x"], 0x7f00 /* 1 var */) = 0`;

describe('programs', () => {
  it('that nobody declared are deviations, with the process that ran them', () => {
    expect(compare(trialRecord(observeCalls(ran('/usr/bin/curl'))))).toMatchObject([
      {
        rule: 'runtime/undeclared-exec',
        message: expect.stringContaining('it declares none'),
        place: { pointer: '/capabilities/process/spawn' },
        evidence: { path: '/usr/bin/curl', count: 1, processes: [{ pid: 2, command: ['x'] }] },
      },
    ]);
  });

  it.each(['/tmp/dropped', '/home/tool/x', '/memfd:payload', '/lib64/ld-linux-x86-64.so.2', '/proc/2/fd/5'])(
    'that the tool made itself are deviations: %s',
    (path) => {
      expect(compare(trialRecord(observeCalls(ran(path))))).toMatchObject([{ rule: 'runtime/undeclared-exec' }]);
    },
  );

  it.each(['/tool/bin/helper', '/usr/bin/node', '/bin/node'])('of the tool’s own are covered: %s', (path) => {
    expect(compare(trialRecord(observeCalls(ran(path))))).toEqual([]);
  });

  it('that are parts of a runtime are covered, and those in its bin are not', () => {
    const exposure = { ...EXPOSURE, runtimes: ['/opt/go'] };
    const compared = (path: string) => compare(trialRecord(observeCalls(ran(path)), { exposure }));
    expect(compared('/opt/go/pkg/tool/compile')).toEqual([]);
    expect(compared('/opt/go/bin/gofmt')).toMatchObject([{ rule: 'runtime/undeclared-exec' }]);
    expect(compared('/opt/gone/compile')).toMatchObject([{ rule: 'runtime/undeclared-exec' }]);
  });

  it('that the kernel runs to interpret a script of the tool are judged like any other', () => {
    expect(compare(trialRecord(observeCalls(ran('/tool/in-node'))))).toEqual([]);
    const findings = compare(trialRecord(observeCalls(ran('/tool/in-curl'), ran('/tool/in-curl'))));
    expect(findings).toMatchObject([
      { rule: 'runtime/undeclared-exec', evidence: { path: '/usr/bin/curl', count: 2, processes: [{ pid: 2 }] } },
    ]);
  });

  it('that are declared are covered, by whatever way they are reached', () => {
    const grant = { ...GRANT, spawn: [granted('/usr/bin/git', '/capabilities/process/spawn/0')] };
    expect(compare(trialRecord(observeCalls(ran('/bin/git'), ran('/usr/bin/git')), { grant }))).toEqual([]);
  });

  it('that are declared where the tool can write them are told, once for each line', () => {
    const grant = { ...GRANT, spawn: [granted('/tmp/made', '/capabilities/process/spawn/0')] };
    const calls = observeCalls(ran('/tmp/made/one'), ran('/tmp/made/two'), ran('/tmp/made/one'));
    expect(compare(trialRecord(calls, { grant }))).toMatchObject([
      {
        rule: 'runtime/self-made-program',
        level: 'warning',
        message: expect.stringContaining('ran "/tmp/made/one" and 1 more, which it can write itself'),
        place: { pointer: '/capabilities/process/spawn/0' },
        evidence: { path: '/tmp/made/one', count: 3 },
      },
    ]);
  });

  it('that are declared and shown read-only within a folder that the tool can write are the host’s', () => {
    const grant = { ...GRANT, spawn: [granted('/tmp/shown', '/capabilities/process/spawn/0')] };
    const exposure = { ...EXPOSURE, readable: [...EXPOSURE.readable, '/tmp/shown'] };
    expect(compare(trialRecord(observeCalls(ran('/tmp/shown')), { grant, exposure }))).toEqual([]);
  });
});

describe('sockets of the machine', () => {
  const connect = (name: string) =>
    `connect(3<socket:[7]>, {sa_family=AF_UNIX, sun_path=${name}}, 110) = -1 ENOENT (No)`;

  it.each(['/run/docker.sock', '/var/run/docker.sock', '/run/user/1000/bus', '/home/tool/.gnupg/S.gpg-agent'])(
    'are deviations: %s',
    (path) => {
      expect(compare(trialRecord(observeCalls(connect(`"${path}"`))))).toMatchObject([
        { rule: 'runtime/undeclared-socket', evidence: { path, processes: [{ pid: 2 }] } },
      ]);
    },
  );

  it.each(['"/var/run/nscd/socket"', '"/run/uuidd/request"', '"/tmp/own.sock"', '"own.sock"', '@"own"'])(
    'that are none of the machine’s: %s',
    (name) => {
      expect(compare(trialRecord(observeCalls(connect(name))))).toEqual([]);
    },
  );
});

describe('system calls', () => {
  it('outside of the category are deviations', () => {
    const findings = compare(trialRecord(observe(traceBytes('forbidden'))));
    const calls = findings.filter(({ rule }) => rule === 'runtime/undeclared-syscall');
    expect(calls.map(({ evidence }) => evidence?.['syscall'])).toEqual([
      '#-5',
      '#999',
      'i386:20',
      'mount',
      'mseal',
      'ptrace',
      'x32:39',
    ]);
    expect(calls.at(-2)).toMatchObject({
      message: expect.stringMatching(/ptrace once.*web-client does not have\. .*an error/),
      fix: 'Let the tool do without: no manifest and no policy gets it.',
      place: { pointer: '/capabilities/syscalls/allow' },
      evidence: { outcome: 'refused', asked: 'PTRACE_PEEKTEXT, 2, 0x3, 0x4', processes: [{ pid: 3 }] },
    });
  });

  it('say which categories have them', () => {
    const grant = { ...GRANT, category: 'compute' as const, endpoints: [] };
    const call = 'mknod("/tmp/x", 010644) = -1 EPERM (Operation not permitted) (INJECTED)';
    const found = compare(trialRecord(observeCalls(call), { grant })).find(({ evidence }) => evidence?.['syscall']);
    expect(found?.fix).toContain('allow, or take a category that has it: filesystem, web-client, web-server, build.');
  });

  it('that libraries try before another one are none', () => {
    const names = compare(trialRecord(observe(traceBytes('threads')))).map(({ evidence }) => evidence?.['syscall']);
    expect(names).toEqual(['keyctl']);
  });
});

describe('a tool that deviates without end', () => {
  it('is told of with the first few and a number', () => {
    const calls = Array.from({ length: 60 }, (_, index) => ran(`/usr/bin/program-${index}`));
    const findings = compare(trialRecord(observeCalls(...calls)));
    expect(findings).toHaveLength(26);
    expect(findings.at(-1)).toMatchObject({ rule: 'runtime/undeclared-exec', level: 'error', evidence: { more: 35 } });
  });
});
