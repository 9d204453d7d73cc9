import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/observe/compare.ts';
import { GRANT, granted, observe, observeCalls, traceBytes, trialRecord } from '../support.ts';

const wrote = (path: string) => `openat(AT_FDCWD</tmp>, "${path}", O_WRONLY|O_CREAT, 0666) = 3<${path}>`;
const read = (path: string) => `openat(AT_FDCWD</tmp>, "${path}", O_RDONLY) = 3<${path}>`;
const failed = (path: string, error: string, flags = 'O_RDONLY') =>
  `openat(AT_FDCWD</tmp>, "${path}", ${flags}) = -1 ${error} (failed)`;

const found = (...calls: readonly string[]) =>
  compare(trialRecord(observeCalls(...calls))).map(({ rule, evidence }) => `${rule} ${evidence?.['path'] as string}`);

describe('writes', () => {
  it.each(['/tmp/x', '/home/tool/.cache/x', '/dev/shm/x', '/dev/null', '/proc/2/oom_score_adj', '/memfd:x'])(
    'to the tool’s own places are covered: %s',
    (path) => {
      expect(found(wrote(path))).toEqual([]);
    },
  );

  it('that were refused outside of them are deviations', () => {
    expect(found(failed('/usr/bin/x', 'EROFS', 'O_WRONLY|O_CREAT'))).toEqual(['runtime/undeclared-write /usr/bin/x']);
    expect(found('mkdir("/srv/x", 0755) = -1 EROFS (failed)')).toEqual(['runtime/undeclared-write /srv/x']);
    expect(found('unlink("/tool/run") = -1 EROFS (failed)')).toEqual(['runtime/undeclared-write /tool/run']);
    expect(found(failed('/home/you/x', 'ENOENT', 'O_WRONLY|O_CREAT'))).toEqual([
      'runtime/undeclared-write /home/you/x',
    ]);
  });

  it('to what is declared for reading point to that declaration', () => {
    const [finding] = compare(trialRecord(observeCalls(failed('/cache/x', 'EROFS', 'O_WRONLY|O_CREAT'))));
    expect(finding).toMatchObject({
      rule: 'runtime/undeclared-write',
      message: expect.stringContaining('for reading only'),
      place: { pointer: '/capabilities/filesystem/paths/0', line: 10 },
    });
  });

  it('to what is declared for writing are covered', () => {
    const grant = { ...GRANT, write: [granted('${HOME}/.ssh', '/capabilities/filesystem/write/0')] };
    expect(compare(trialRecord(observeCalls(wrote('/home/tool/.ssh/known_hosts')), { grant }))).toEqual([]);
  });

  it('to credentials are deviations even in the tool’s own home', () => {
    expect(found(wrote('/home/tool/.ssh/authorized_keys'))).toEqual([
      'runtime/undeclared-write /home/tool/.ssh/authorized_keys',
    ]);
  });

  it('of folders on the way to what is declared for writing at home are covered, and nothing beside them', () => {
    const grant = { ...GRANT, write: [granted('${HOME}/.config/go', '/capabilities/filesystem/write/0')] };
    const made = (path: string) => observeCalls(`mkdir("${path}", 0755) = 0`);
    expect(compare(trialRecord(made('/home/tool/.config'), { grant }))).toEqual([]);
    expect(compare(trialRecord(made('/home/tool/.config/gone'), { grant }))).toMatchObject([
      { rule: 'runtime/undeclared-write' },
    ]);
  });

  it('of what comes on the way to what is declared by another name are deviations: it brings its contents', () => {
    const grant = { ...GRANT, write: [granted('${HOME}/.config/notes', '/capabilities/filesystem/write/0')] };
    for (const call of [
      'rename("/home/tool/.cache/d", "/home/tool/.config") = 0',
      'renameat2(AT_FDCWD</tool>, "/home/tool/.cache/d", AT_FDCWD</tool>, "/home/tool/.config", RENAME_EXCHANGE) = 0',
      'symlink("/tmp", "/home/tool/.config") = 0',
      'link("/tmp/f", "/home/tool/.config") = 0',
      'openat(AT_FDCWD</tool>, "/home/tool/.config", O_WRONLY|O_CREAT, 0644) = 3</home/tool/.config>',
    ]) {
      const deep = 'mkdir("/home/tool/.config/other", 0755) = 0';
      const told = compare(trialRecord(observeCalls(call, deep), { grant })).map(({ evidence }) => evidence?.['path']);
      expect(told).toContain('/home/tool/.config');
    }
  });

  it('are told once, at the end of the folders that were made for them', () => {
    const deep = ['/home/tool/.a', '/home/tool/.a/b', '/home/tool/.a/b/c'];
    const made = observeCalls(...deep.map((path) => `mkdir("${path}", 0755) = 0`), 'mkdir("/home/tool/.d", 0755) = 0');
    expect(compare(trialRecord(made)).map(({ evidence }) => evidence?.['path'])).toEqual([
      '/home/tool/.a/b/c',
      '/home/tool/.d',
    ]);
  });

  it('into the memory of a process are deviations', () => {
    expect(found(wrote('/proc/1/mem'))).toEqual(['runtime/undeclared-write /proc/1/mem']);
    expect(found(wrote('/proc/2/mem'))).toEqual(['runtime/undeclared-write /proc/2/mem']);
  });

  it('of compiled Python beside its sources are nobody’s intent', () => {
    expect(found(failed('/tool/__pycache__/x.cpython-311.pyc.1', 'EROFS', 'O_WRONLY|O_CREAT|O_EXCL'))).toEqual([]);
    expect(found('mkdir("/tool/__pycache__", 0755) = -1 EROFS (failed)')).toEqual([]);
  });
});

describe('reads', () => {
  it.each([
    '/root',
    '/root/.ssh/id_rsa',
    '/home/tool/.ssh/id_ed25519',
    '/home/tool/.aws/credentials',
    '/home/runner/work/_temp/_runner_file_commands/set_env_1',
    '/github/workflow/event.json',
    '/etc/shadow',
    '/var/run/secrets/kubernetes.io/serviceaccount/token',
    '/data/customers.csv',
    '/cached/x',
  ])('that were tried where honest programs do not look are deviations: %s', (path) => {
    expect(found(failed(path, 'ENOENT'))).toEqual([`runtime/undeclared-read ${path}`]);
    expect(found(failed(path, 'EACCES'))).toEqual([`runtime/undeclared-read ${path}`]);
  });

  it.each([
    '/etc/localtime',
    '/usr/lib/locale/locale-archive',
    '/lib/x86_64-linux-gnu/glibc-hwcaps/x86-64-v3/libz.so.1',
    '/sys/fs/cgroup/memory.max',
    '/proc/self/cgroup',
    '/package.json',
    '/node_modules/express/package.json',
    '/home/tool/.npmrc',
    '/home/tool/.netrc',
    '/tool/missing.js',
    '/tmp/missing',
    '/cache/missing',
    '/opt/homebrew/etc/openssl.cnf',
  ])('that runtimes and libraries try by themselves are none: %s', (path) => {
    expect(found(failed(path, 'ENOENT'))).toEqual([]);
  });

  it.each(['/proc/1/environ', '/proc/1/mem', '/proc/2/mem', '/proc/77/environ'])(
    'of other processes are deviations: %s',
    (path) => {
      expect(found(read(path))).toEqual([`runtime/undeclared-read ${path}`]);
      expect(found(failed(path, 'EACCES'))).toEqual([`runtime/undeclared-read ${path}`]);
    },
  );

  it('of the first process’s environment are deviations even where that process did something of its own', () => {
    const calls = ['101 mkdir("/tmp/x", 0755) = 0', read('/proc/1/environ')];
    expect(found(...calls)).toEqual(['runtime/undeclared-read /proc/1/environ']);
  });

  it('of another process’s environment are a declared program’s own business, but not its memory', () => {
    const spawn = [granted('/usr/bin/ps', '/capabilities/process/spawn/0')];
    const calls = [
      'execve("/usr/bin/ps", ["ps"], 0x7f00 /* 1 var */) = 0',
      read('/proc/1/environ'),
      read('/proc/1/mem'),
    ];
    const findings = compare(trialRecord(observeCalls(...calls), { grant: { ...GRANT, spawn } }));
    expect(findings).toMatchObject([{ rule: 'runtime/undeclared-read', evidence: { path: '/proc/1/mem' } }]);
  });

  it.each(['/proc/2/environ', '/proc/1/stat', '/proc/meminfo', '/cache/page', '/', '/home', '/usr/share/x'])(
    'of what the sandbox shows are covered: %s',
    (path) => {
      expect(found(read(path))).toEqual([]);
    },
  );

  it('of what the sandbox should not show are deviations', () => {
    expect(found(read('/srv/secret'))).toEqual(['runtime/undeclared-read /srv/secret']);
  });

  it('are told of as writes where the tool did both', () => {
    expect(found(read('/srv/x'), wrote('/srv/x'))).toEqual([
      'runtime/undeclared-write /srv/x',
      'runtime/undeclared-read /srv/x',
    ]);
  });
});

describe('an honest run', () => {
  it.each(['threads', 'daemon'] as const)('has no deviation in its files: %s', (name) => {
    const base = trialRecord(observe(traceBytes(name)));
    const programs = [`/tool/${name}`];
    const findings = compare({ ...base, exposure: { ...base.exposure, programs } });
    expect(findings.filter(({ rule }) => /read|write|exec/.test(rule))).toEqual([]);
  });

  it('of Python and its children needs no more than the program it runs', () => {
    const spawn = [granted('/usr/bin/echo', '/capabilities/process/spawn/0')];
    expect(compare(trialRecord(observe(traceBytes('processes')), { grant: { ...GRANT, spawn } }))).toEqual([]);
  });

  it('of Python that looks where it should not has those deviations and no other', () => {
    const findings = compare(trialRecord(observe(traceBytes('python-files'))));
    expect(findings.map(({ rule, evidence }) => `${rule} ${evidence?.['path'] as string}`)).toEqual([
      'runtime/undeclared-write /etc/shadow',
      'runtime/undeclared-write /nowhere/file',
      'runtime/undeclared-write /proc/2/mem',
      'runtime/undeclared-write /usr/written',
      'runtime/undeclared-read /proc/1/environ',
      'runtime/undeclared-read /proc/2/mem',
      'runtime/undeclared-read /root/.ssh/id_rsa',
    ]);
  });
});
