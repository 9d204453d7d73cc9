// Runs that do not go as runs go: tools that never end or drown everything, and parts of the chain that are killed in
// the middle. None is a pass, each ends soon, and nothing is left behind.
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { errors, type GateRun, gateTool, newTmp, onlyTool, startGate, wordsFor } from '../kit/gate.ts';
import { pause } from '../kit/pause.ts';
import { type HostProcess, isRunning } from '../kit/processes.ts';
import { refuseRemains, remainsOf } from '../kit/remains.ts';
import { makeTool, removeFolders, type ToolParts } from '../kit/tool.ts';

/** Longer than any test may last. */
const SLEEPER: ToolParts = { command: ['sleep', '100'], files: { empty: '' } };

afterEach(refuseRemains);
afterAll(removeFolders);

function python(text: string): ToolParts {
  return { command: ['python3', 'main.py'], files: { 'main.py': text } };
}

describe('a tool that', () => {
  test('never ends is ended when its case’s time is up', async () => {
    const tool = await makeTool({ ...SLEEPER, cases: [{ name: 'sleeps', timeout_s: 1 }] });
    const end = await gateTool(tool);
    expect(errors(end)).toEqual(['runtime/timeout']);
    expect(onlyTool(end).findings[0]).toMatchObject({ file: tool.scenario, pointer: '/cases/0/timeout_s' });
    expect(end.exitCode).toBe(1);
    expect(end.ms).toBeLessThan(10_000);
  });

  test('has no scenario is ended when the time of its manifest is up', async () => {
    const end = await gateTool(
      await makeTool({ ...SLEEPER, manifest: { capabilities: { cpu: { wall_seconds: 1 } } } }),
    );
    expect(errors(end)).toEqual(['runtime/timeout']);
    expect(end.exitCode).toBe(1);
  });

  test.each<readonly [string, ToolParts]>([
    ['itself', python('while True: pass')],
    ['in a program that it starts', { files: { main: '#!/bin/sh\npython3 -c "while True: pass"\n' } }],
    [
      'in a child of whose end it says nothing',
      python('import os\nif os.fork() == 0:\n    while True: pass\nos.wait()'),
    ],
  ])('burns its CPU seconds %s is ended by the kernel, and told why', async (_how, parts) => {
    const tool = await makeTool({
      ...parts,
      manifest: {
        category: 'subprocess',
        capabilities: {
          cpu: { max_seconds: 1, wall_seconds: 15 },
          process: { spawn: ['/usr/bin/python3', '/usr/bin/python3.12', '/usr/bin/python3.11'] },
        },
      },
      cases: [{ name: 'burns', expect: { exit_code: 137 } }],
    });
    const end = await gateTool(tool);
    expect(errors(end)).toContain('runtime/cpu-limit');
    expect(end.stdout).toContain('used up its 1 s of CPU time');
    expect(onlyTool(end).observed.wall_ms).toBeLessThan(10_000);
    expect(end.exitCode).toBe(1);
  });

  test('leaves a daemon that never ends has nothing running when it has ended', async () => {
    const end = await gateTool(
      await makeTool(
        python(`
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(1000)
    os._exit(0)
os.wait()
print("done")
`),
      ),
    );
    expect(end.ms).toBeLessThan(15_000);
    expect(end.exitCode).toBe(0);
  });

  test('ignores every signal that it can is ended all the same', async () => {
    const text = `
import signal, time
for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, signal.SIG_IGN)
while True: time.sleep(1)
`;
    const end = await gateTool(await makeTool({ ...python(text), cases: [{ name: 'ignores', timeout_s: 1 }] }));
    expect(errors(end)).toEqual(['runtime/timeout']);
    expect(end.exitCode).toBe(1);
  });

  test('floods its output is read to the end and kept to a part', async () => {
    const text = `
import os
for stream in (1, 2):
    for _ in range(200):
        os.write(stream, b"0123456789abcdef" * 65536)
`;
    const end = await gateTool(await makeTool(python(text)));
    expect(errors(end)).toEqual([]);
    expect(Buffer.byteLength(end.stdout) + Buffer.byteLength(JSON.stringify(end.report))).toBeLessThan(100_000);
    expect(end.exitCode).toBe(0);
  });

  test.each([
    [
      'folders deeper than a path is long',
      'os.chdir("/data")\nfor _ in range(60):\n    os.mkdir("d" * 200)\n    os.chdir("d" * 200)',
    ],
    ['a folder that it has shut', 'os.mkdir("/data/d")\nopen("/data/d/x", "w").close()\nos.chmod("/data/d", 0)'],
    ['names that are no text', 'open(b"/data/\\xff", "w").close()\nos.mkdir(b"/data/\\xfe")'],
  ])('leaves %s has nothing left of it', async (_what, text) => {
    const end = await gateTool(
      await makeTool({
        ...python(`import os\n${text}`),
        manifest: { category: 'filesystem', capabilities: { filesystem: { write: ['/data/'] } } },
        beside: { 'fixtures/a': 'x' },
        cases: [{ name: 'leaves', files: { '/data/': 'fixtures' } }],
        policy: { runtime: { conditions: ['canaries'] } },
      }),
    );
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
  });

  test('does not read what is written to it is not waited for', async () => {
    const cases = [{ name: 'deaf', stdin: 'x'.repeat(262_144), timeout_s: 10 }];
    const end = await gateTool(await makeTool({ command: ['true'], files: { empty: '' }, cases }));
    expect(end.exitCode).toBe(0);
  });
});

async function startSleeper(options: { readonly tmp?: string } = {}): Promise<GateRun> {
  const run = startGate(wordsFor(await makeTool(SLEEPER)), options);
  await run.until('sleep');
  return run;
}

describe('in the middle of a run', () => {
  test.each<readonly [string, (all: readonly HostProcess[]) => HostProcess | undefined, string, number]>([
    ['the tracer', (all) => all.find(({ name }) => name === 'strace'), 'runtime/tracer-lost', 2],
    ['bwrap', (all) => all.find(({ name }) => name === 'bwrap'), 'runtime/tracer-lost', 2],
    [
      'the sandbox’s first process',
      (all) => all.findLast(({ name }) => name === 'bwrap'),
      'runtime/unexpected-exit',
      1,
    ],
    ['the tool', (all) => all.find(({ name }) => name === 'sleep'), 'runtime/unexpected-exit', 1],
  ])('%s is killed', async (_what, find, rule, exitCode) => {
    const run = await startSleeper();
    process.kill(find(run.look())?.pid ?? 0, 'SIGKILL');
    const end = await run.ended;
    expect(errors(end)).toContain(rule);
    expect(end.report?.verdict).not.toBe('pass');
    expect(end.exitCode).toBe(exitCode);
  });

  test('the keeper of the network is killed: runtime/gateway-lost', async () => {
    const run = await startSleeper();
    const keeper = run.look().find(({ parent, name }) => parent === run.pid && name !== 'strace');
    process.kill(keeper?.pid ?? 0, 'SIGKILL');
    const end = await run.ended;
    expect(errors(end)).toContain('runtime/gateway-lost');
    expect(end.exitCode).toBe(2);
    expect(end.ms).toBeLessThan(10_000);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends it in order', async (signal) => {
    const run = await startSleeper();
    run.kill(signal);
    const end = await run.ended;
    expect(end.stderr).toContain(`as-declared: The run was ended by ${signal} before there was a verdict.`);
    expect(end.report).toBeUndefined();
    expect(end.exitCode).toBe(2);
    expect(remainsOf(run)).toEqual([]);
  });

  test('as-declared is killed: all below it goes, and the next run clears up what stayed', async () => {
    const tmp = newTmp();
    const run = await startSleeper({ tmp });
    run.kill('SIGKILL');
    expect((await run.ended).signal).toBe('SIGKILL');
    for (let tries = 0; tries < 60 && [...run.seen.values()].some(isRunning); tries += 1) {
      await pause(50);
    }
    expect([...run.seen.values()].filter(isRunning)).toEqual([]);
    const stayed = remainsOf(run);
    expect(stayed.filter((path) => path.startsWith(tmp))).toHaveLength(1);
    // Its control group may be gone already: whichever run starts next on this machine removes it.
    const next = await gateTool(await makeTool({ command: ['true'], files: { empty: '' } }), [], { tmp });
    expect(next.exitCode).toBe(0);
    expect(stayed.filter((path) => existsSync(path))).toEqual([]);
    expect(readdirSync(tmp)).toEqual([]);
  });
});

describe('a stream of as-declared', () => {
  /** A shell that closes or redirects it first. */
  const shell = (redirection: string) => ['/bin/sh', '-c', `exec "$@" ${redirection}`, 'sh'];
  const harmless: ToolParts = { command: ['true'], files: { empty: '' } };

  test.each(['<&-', '>&-', '2>&-'])('that is closed (%s) changes nothing of the verdict', async (redirection) => {
    const end = await gateTool(await makeTool(harmless), [], { within: shell(redirection) });
    expect(end.report?.verdict).toBe('pass');
    expect(end.exitCode).toBe(0);
  });

  test('on which the verdict cannot be printed is never a pass', async () => {
    const end = await gateTool(await makeTool(harmless), [], { within: shell('>/dev/full') });
    expect(end.stderr).toContain('as-declared: What was to be printed could not be: no space left on device.');
    expect(end.exitCode).toBe(2);
  });

  test('that nobody reads any more is never a pass', async () => {
    const reader = '{ "$@"; echo "exit code $?" >&2; } | true';
    const end = await gateTool(await makeTool(harmless), [], { within: ['/bin/sh', '-c', reader, 'sh'] });
    expect(end.stderr).toContain('What was to be printed could not be: ');
    expect(end.stderr).toContain('exit code 2');
  });
});
