// The launcher, through dist: what the tool gets of this host, what it says and how it ends.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ISOLATION_NAMES } from '../../src/manifest/isolation.ts';
import { errors, gateTool } from '../kit/gate.ts';
import { isRoot, withFailing } from '../kit/lacking.ts';
import { type LaunchEnd, type Launched, runTool, startTool } from '../kit/launch.ts';
import { pause } from '../kit/pause.ts';
import { isRunning, treeOf } from '../kit/processes.ts';
import { makeTool, newFolder, removeFolders, type ToolParts } from '../kit/tool.ts';

afterAll(removeFolders);

function script(text: string): ToolParts {
  return { files: { main: `#!/bin/sh\n${text}\n` } };
}

/** A folder that the user as whom the tool runs may write to, whoever runs the tests. */
function openFolder(): string {
  const folder = newFolder('data');
  chmodSync(folder, 0o755);
  if (process.getuid?.() === 0) chownSync(folder, 65533, 65533);
  return folder;
}

function grants(filesystem: object): object {
  return { category: 'filesystem', capabilities: { filesystem } };
}

describe('the tool’s own', () => {
  test('arguments, streams and exit code pass through', async () => {
    const tool = await makeTool(script('echo "$# $1 $2"; cat; echo aside >&2; exit 7'));
    const end = await runTool(tool, { args: ['--help', 'b c'], stdin: 'from stdin\n' });
    expect(end).toEqual({ exitCode: 7, signal: null, stdout: '2 --help b c\nfrom stdin\n', stderr: 'aside\n' });
  });

  test('output is not touched: bytes, control characters, workflow commands', async () => {
    const tool = await makeTool(script("printf '::error::x\\n\\033[31m\\001\\377'"));
    const { stdout } = await runTool(tool);
    expect(stdout).toBe('::error::x\n\x1b[31m\x01\ufffd');
  });

  test.each(['TERM', 'INT', 'HUP', 'QUIT', 'USR1', 'USR2'])(
    'SIG%s is handed on and does not end the launcher',
    async (name) => {
      const tool = await makeTool(
        script(`trap 'echo got ${name}; exit 9' ${name}\necho ready\nwhile :; do sleep 0.1; done`),
      );
      const running = startTool(tool);
      await running.said('ready');
      running.child.kill(`SIG${name}` as NodeJS.Signals);
      const { exitCode, stdout } = await running.ended;
      expect({ exitCode, stdout }).toEqual({ exitCode: 9, stdout: `ready\ngot ${name}\n` });
    },
  );

  test('programs that it waits for hear what a terminal sends, as the tool does', async () => {
    const running = startTool(await makeTool(script('echo ready\nsleep 60\necho over')));
    await running.said('ready');
    await pause(200);
    const since = performance.now();
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ exitCode: 130, stdout: 'ready\n' });
    expect(performance.now() - since).toBeLessThan(20_000);
  });

  test('stops and goes on with who starts it', async () => {
    const tool = await makeTool(script('echo ready\nread -r word\necho "$word"'));
    const through = ['/bin/sh', '-c', '{ sleep 2; echo go; } | "$@"', 'sh'];
    const running = startTool(tool, { through });
    await running.said('ready');
    const all = () => treeOf(running.child.pid ?? 0);
    const launcher = all().find(({ name }) => name === 'MainThread' || name === 'node')?.pid ?? 0;
    const stopped = () => all().filter(({ state, name }) => state === 'T' && name !== 'bwrap').length;
    process.kill(launcher, 'SIGTSTP');
    for (let waited = 0; stopped() < 2 && waited < 5_000; waited += 20) await pause(20);
    expect(stopped()).toBe(2);
    process.kill(launcher, 'SIGCONT');
    expect(await running.ended).toMatchObject({ exitCode: 0, stdout: 'ready\ngo\n' });
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGKILL', 137],
    ['SIGSEGV', 139],
  ])('end by %s is 128 and its number', async (signal, exitCode) => {
    const tool = await makeTool(script(`kill -${signal.slice(3)} $$`));
    expect((await runTool(tool)).exitCode).toBe(exitCode);
  });

  test('network, where none is granted, is itself alone', async () => {
    const tool = await makeTool({
      files: {
        'main.py':
          'import socket\ntry:\n  socket.create_connection(("127.0.0.1", 22), 2)\nexcept Exception as e: print(type(e).__name__)',
      },
      command: ['python3', 'main.py'],
    });
    expect((await runTool(tool)).stdout).toBe('PermissionError\n');
  });
});

describe('the environment', () => {
  const parts = {
    ...script('env | sort'),
    manifest: { capabilities: { env: [{ name: 'API_KEY', required: true }, { name: 'OTHER' }] } },
  };

  test('is what is granted and what every sandbox has', async () => {
    const { stdout } = await runTool(await makeTool(parts), { env: { API_KEY: 'k', SECRET: 's' } });
    expect(stdout.split('\n').filter((line) => !line.startsWith('PWD='))).toEqual([
      'API_KEY=k',
      'HOME=/home/tool',
      'LANG=C.UTF-8',
      'PATH=/usr/local/bin:/usr/bin:/bin',
      'TMPDIR=/tmp',
      '',
    ]);
  });

  test('without what the tool requires starts nothing', async () => {
    const end = await runTool(await makeTool(parts), { env: { SECRET: 's' } });
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr).toContain('API_KEY');
  });
});

describe('a granted path', () => {
  test('is the host’s own, and stays', async () => {
    const folder = openFolder();
    const tool = await makeTool({ ...script(`echo kept > ${folder}/note`), manifest: grants({ write: [folder] }) });
    expect((await runTool(tool)).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'note'), 'utf8')).toBe('kept\n');
  });

  test('to read cannot be written to', async () => {
    const folder = openFolder();
    writeFileSync(join(folder, 'note'), 'before\n');
    const text = `cat ${folder}/note; echo after > ${folder}/note; touch ${folder}/new`;
    const end = await runTool(await makeTool({ ...script(text), manifest: grants({ read: [folder] }) }));
    expect(end.stdout).toBe('before\n');
    expect(readdirSync(folder)).toEqual(['note']);
    expect(readFileSync(join(folder, 'note'), 'utf8')).toBe('before\n');
  });

  test('beside others shows none of them', async () => {
    const folder = openFolder();
    for (const name of ['open', 'closed']) mkdirSync(join(folder, name));
    const tool = await makeTool({ ...script(`ls ${folder}`), manifest: grants({ read: [join(folder, 'open')] }) });
    expect((await runTool(tool)).stdout).toBe('open\n');
  });

  const cases: readonly [string, (folder: string) => string, string][] = [
    ['is not there', (folder) => join(folder, 'none'), 'is not there on this host'],
    ['is a link', (folder) => (symlinkSync('/etc', join(folder, 'link')), join(folder, 'link')), 'leads to /etc'],
    [
      'lies behind a link',
      (folder) => (symlinkSync('/etc', join(folder, 'link')), join(folder, 'link/ssl')),
      'leads to /etc/ssl',
    ],
    [
      'is a FIFO',
      (folder) => (spawnSync('mkfifo', [join(folder, 'fifo')]), join(folder, 'fifo')),
      'is neither a file nor a folder',
    ],
  ];
  test.each(cases)('that %s starts nothing', async (_what, make, said) => {
    const path = make(openFolder());
    const tool = await makeTool({ ...script('echo ran'), manifest: grants({ read: [path] }) });
    const end = await runTool(tool);
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr.replaceAll(/\s+/g, ' ')).toContain(said);
  });

  test('in a home that is not there starts nothing', async () => {
    const tool = await makeTool({ ...script('echo ran'), manifest: grants({ write: ['${HOME}/kept/'] }) });
    const end = await runTool(tool, { env: { HOME: '/nonexistent/home' } });
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr.replaceAll(/\s+/g, ' ')).toContain('Make /nonexistent/home/kept');
  });

  test('that is a socket starts nothing', async () => {
    const path = join(openFolder(), 'socket');
    const server = createSocketServer().listen(path);
    const end = await runTool(await makeTool({ ...script('echo ran'), manifest: grants({ read: [path] }) }));
    server.close();
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
  });
});

describe('what is not declared', () => {
  test('is answered EPERM, or ENOSYS where that is what programs expect', async () => {
    const probe = `
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
for name, number, *args in [("ptrace", 101, 0, 0, 0, 0), ("unshare", 272, 0x10000000), ("keyctl", 250, 0, 0, 0), ("io_uring_setup", 425, 1, 0), ("clone3", 435, 0, 0), ("nothing", 900)]:
    result = libc.syscall(number, *args)
    print(name, result, errno.errorcode.get(ctypes.get_errno()))`;
    const tool = await makeTool({ files: { 'main.py': probe }, command: ['python3', 'main.py'] });
    expect((await runTool(tool)).stdout.trim().split('\n')).toEqual([
      'ptrace -1 EPERM',
      'unshare -1 EPERM',
      'keyctl -1 EPERM',
      'io_uring_setup -1 ENOSYS',
      'clone3 -1 ENOSYS',
      'nothing -1 EPERM',
    ]);
  });
});

test('a tool cannot tell by what the kernel says of itself whether it is observed', async () => {
  // The lines that would: tracer, capabilities, filters.
  const told = 'TracerPid:*|Seccomp*|NoNewPrivs:*|Cap*';
  const tell = `while read -r line; do case $line in ${told}) echo "$line";; esac; done </proc/self/status`;
  const tool = await makeTool(script(tell));
  const { stdout } = await runTool(tool);
  expect(stdout).toContain('Seccomp_filters:');
  const observed = { expect: { stdout_matches: stdout.trim().split('\n') } };
  const end = await gateTool(await makeTool({ ...script(tell), cases: [{ name: 'tells', ...observed }] }));
  expect([end.exitCode, errors(end)]).toEqual([0, []]);
});

describe('a limit', () => {
  test('of memory ends the tool, and that is said', async () => {
    const tool = await makeTool({
      files: { 'main.py': 'x = bytearray(200 << 20)\nprint(len(x))' },
      command: ['python3', 'main.py'],
      manifest: { capabilities: { memory: { max_rss_mb: 64 } } },
    });
    const end = await runTool(tool);
    expect(end).toMatchObject({ exitCode: 137, stdout: '' });
    expect(end.stderr).toBe('as-declared: probe reached its memory limit of 64 MiB and was ended.\n');
  });

  test('of the wall clock ends the tool and what it started', async () => {
    const tool = await makeTool({
      ...script('sleep 60 & sleep 60'),
      manifest: { capabilities: { cpu: { wall_seconds: 1 } } },
    });
    const end = await runTool(tool);
    expect(end.exitCode).toBe(137);
    expect(end.stderr).toBe('as-declared: probe reached its wall clock limit of 1 seconds and was ended.\n');
  });
});

describe('what is required of the sandbox', () => {
  const all = ISOLATION_NAMES.filter((name) => name !== 'landlock');

  test.each(['compute', 'web-client'])('is in force in %s', async (category) => {
    const capabilities =
      category === 'compute' ? {} : { networking: { allowed_domains: ['api.example.com'], allowed_ports: [443] } };
    const manifest = { category, capabilities, isolation: { required: all } };
    const end = await runTool(await makeTool({ ...script('echo ran'), manifest }));
    expect(end).toEqual({ exitCode: 0, signal: null, stdout: 'ran\n', stderr: '' });
  });

  test('and is not in force starts nothing', async () => {
    const manifest = { category: 'filesystem', isolation: { required: ['seccomp-filter:compute'] } };
    const end = await runTool(await makeTool({ ...script('echo ran'), manifest }));
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr).toContain('seccomp-filter:compute was asked for and was that of filesystem');
  });
});

describe('as-declared refuses with 125', () => {
  test.each(['</etc', '3</etc 0<&3 3<&-'])('to hand over a folder of the host as a stream: %s', async (redirection) => {
    const script = `exec "$@" ${redirection}`;
    const tool = await makeTool({
      files: { main: '#!/bin/sh\nread -r line < /proc/self/fd/0/passwd && echo "$line"\n' },
    });
    const end = await runTool(tool, { through: ['/bin/sh', '-c', script, 'sh'] });
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr).toContain('The tool would get a folder of this host as /dev/stdin');
  });

  test('to start from a folder that has been removed', async () => {
    const lost = ['/bin/sh', '-c', 'cd "$0" && rmdir "$0" && exec "$@"', newFolder('lost')];
    const end = await runTool(await makeTool(script('echo ran')), { through: lost });
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr).toMatch(/^as-declared: The folder that as-declared was started in is not there any more\.$/m);
    expect(end.stderr).not.toContain('defect');
  });

  test('what asks for more than the policy allows', async () => {
    const tool = await makeTool({
      ...script('echo ran'),
      manifest: { capabilities: { memory: { max_rss_mb: 4096 } } },
    });
    const end = await runTool(tool);
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr).toContain('policy/');
  });

  test('bytes other than those that were gated', async () => {
    const end = await runTool(await makeTool(script('echo ran')), { words: ['--sha256', '0'.repeat(64)] });
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr).toContain('host/other-bytes');
    expect(end.stderr).toMatch(/These are not the bytes that may be run/);
    expect(end.stderr).toMatch(/at +\S+as-declared\.json:\d+/);
    expect(end.stderr).toContain('tools[].artifact.sha256');
  });

  test('and says of no question that it was answered which it did not ask', async () => {
    const manifest = { capabilities: { memory: { max_rss_mb: 4096 } } };
    const { stderr } = await runTool(await makeTool({ ...script('echo ran'), manifest }));
    for (const question of ['signature', 'sbom', 'runtime']) {
      expect(stderr).toMatch(new RegExp(`^ {2}– ${question} +not asked`, 'm'));
    }
    expect(stderr).toMatch(/manifest says yes; policy says\s+no\./);
  });

  test.each([
    ['an unknown option', ['--nothing']],
    ['words before --', ['word']],
    ['a folder together with a digest', ['--tool', '/tmp', '--sha256', '0'.repeat(64)]],
  ])('%s', async (_what, words) => {
    expect(await runTool(await makeTool(script('echo ran')), { words })).toMatchObject({ exitCode: 125, stdout: '' });
  });
});

test('the bytes that were gated are run, by their digest with or without its algorithm', async () => {
  const tool = await makeTool(script('echo ran'));
  const digest = createHash('sha256').update(readFileSync(tool.artifact)).digest('hex');
  for (const words of [digest, `sha256:${digest}`])
    expect(await runTool(tool, { words: ['--sha256', words] })).toMatchObject({ exitCode: 0, stdout: 'ran\n' });
});

test('a command that is not executable is 126, and one that is not there 127', async () => {
  const end = (files: Record<string, string>, command: string): Promise<LaunchEnd> =>
    makeTool({ files, command: [command] }).then((tool) => runTool(tool));
  expect((await end({ main: 'text' }, './main')).exitCode).toBe(126);
  expect((await end({ main: 'text' }, './other')).exitCode).toBe(127);
  expect((await end({ main: 'text' }, 'no-such-program')).exitCode).toBe(127);
});

test('as many arguments are handed over as bubblewrap takes', async () => {
  const tool = await makeTool(script('echo $#'));
  const many = (count: number) => Array.from({ length: count }, (_, index) => String(index));
  expect((await runTool(tool, { args: many(8_000) })).stdout).toBe('8000\n');
  const end = await runTool(tool, { args: many(9_001) });
  expect(end).toMatchObject({ exitCode: 125, stdout: '' });
  expect(end.stderr).toContain('bubblewrap takes 9000');
});

test('lower limits of the caller stay', async () => {
  const through = ['/bin/sh', '-c', 'ulimit -f 1000 && ulimit -n 700 && exec "$@"', 'sh'];
  const end = await runTool(await makeTool(script('ulimit -H -f; ulimit -H -n')), { through });
  expect(end).toMatchObject({ exitCode: 0, stdout: '1000\n700\n' });
});

test.each([36, 44, 50, 60, 70])('%d open files are enough, or it is told that they are not', async (files) => {
  const through = ['/bin/sh', '-c', 'ulimit -n "$1"; shift; exec "$@"', 'sh', String(files)];
  const { exitCode, stdout, stderr } = await runTool(await makeTool(script('echo ran')), { through });
  const told = stderr.includes('ulimit -n for files') ? 'told' : stderr;
  expect(['0 ran ', '125  told']).toContain(`${exitCode} ${stdout.trim()} ${told}`);
});

test('a folder can stand for the artifact', async () => {
  const folder = openFolder();
  writeFileSync(join(folder, 'main'), '#!/bin/sh\necho from a folder; touch /tool/new\n', { mode: 0o755 });
  const end = await runTool(await makeTool(script('echo packed')), { words: ['--tool', folder] });
  expect(end.stdout).toBe('from a folder\n');
  expect(readdirSync(folder)).toEqual(['main']);
});

describe('with a network', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => response.end(`${request.headers.host} ${request.url}`));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  test('that cannot be made starts nothing, and says why', async () => {
    const capabilities = { networking: { allowed_domains: ['api.example.com'] } };
    const tool = await makeTool({ ...script('echo ran'), manifest: { category: 'web-client', capabilities } });
    const end = await runTool(tool, { through: withFailing('/usr/sbin/ip') });
    expect(end).toMatchObject({ exitCode: 125, stdout: '' });
    expect(end.stderr).toMatch(isRoot ? /Command failed: .*ip -batch/ : /not owned by root/);
  });

  test('a granted host is reached, and no other', async () => {
    const fetches = `
import urllib.request
for url in ["http://api.example.com/a", "http://other.example.com/b", "http://127.0.0.1:PORT/c"]:
    try: print(urllib.request.urlopen(url, timeout=5).read().decode())
    except OSError as e: print("refused")`;
    const { port } = server.address() as AddressInfo;
    const tool = await makeTool({
      files: { 'main.py': fetches.replace('PORT', String(port)) },
      command: ['python3', 'main.py'],
      manifest: {
        category: 'web-client',
        capabilities: { networking: { allowed_domains: ['api.example.com'], allowed_ports: [80] } },
      },
    });
    const words = ['--resolve', `api.example.com:80:127.0.0.1:${port}`];
    expect((await runTool(tool, { words })).stdout).toBe('api.example.com /a\nrefused\nrefused\n');
  });
});

describe('afterwards', () => {
  const running: Launched[] = [];
  afterEach(() => running.splice(0));

  test('nothing is left of it', async () => {
    const launched = startTool(await makeTool(script('setsid sleep 60 & echo done')));
    const seen = new Map<number, ReturnType<typeof treeOf>[number]>();
    const watch = setInterval(() => {
      for (const each of treeOf(launched.child.pid ?? 0)) seen.set(each.pid, each);
    }, 20);
    const { exitCode } = await launched.ended;
    clearInterval(watch);
    expect(exitCode).toBe(0);
    expect([...seen.values()].filter(isRunning)).toEqual([]);
    expect(readdirSync(launched.tmp)).toEqual([]);
  });

  test.each(
    (['SIGTERM', 'SIGINT'] as const).flatMap((signal) =>
      Array.from({ length: 16 }, (_, index) => [signal, 60 + 20 * index] as const),
    ),
  )('nothing is left when as-declared gets %s after %d ms, while the sandbox is built', async (signal, moment) => {
    const launched = startTool(await makeTool(script('sleep 60 & sleep 60')));
    await pause(moment);
    launched.child.kill(signal);
    const { exitCode, signal: endedBy, stderr } = await launched.ended;
    // Before it listens, as any program; then by itself, or by the tool that heard it.
    const told = stderr.includes(`The run was ended by ${signal} before the tool was started.`) ? 'told' : '';
    const byTool = signal === 'SIGINT' ? 130 : 143;
    const ends = [`null ${signal} `, '125 null told', '137 null ', `${byTool} null `];
    expect(ends).toContain(`${exitCode} ${endedBy} ${told}`);
    expect(readdirSync(launched.tmp)).toEqual([]);
  });

  test.each([50, 150, 250, 300, 350, 400, 450, 500])(
    'nothing runs on when as-declared is killed after %d ms',
    async (moment) => {
      const launched = startTool(await makeTool(script('setsid sleep 60 & sleep 60')));
      await pause(moment);
      const seen = treeOf(launched.child.pid ?? 0);
      launched.child.kill('SIGKILL');
      await launched.ended;
      for (let tries = 0; tries < 100 && seen.some(isRunning); tries += 1) await pause(50);
      expect(seen.filter(isRunning)).toEqual([]);
      expect(existsSync(launched.tmp)).toBe(true);
    },
  );
});
