// The command line on a host with Landlock.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { doctor } from '../kit/doctor.ts';
import { CLI, environment, errors, gateTool, newTmp, onlyTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, newFolder, removeFolders, type Tool, type ToolParts } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

/** A base runtime that runs a shell and does not show setpriv, so that the tool is started without Landlock. */
const WITHOUT_SETPRIV = {
  base_runtime: { read: ['/usr/lib', '/usr/lib64', '/lib', '/lib64', '/usr/bin/sh', '/usr/bin/dash', '/usr/bin/cat'] },
};

describe('the gate', () => {
  const manifest = { isolation: { required: ['landlock'] } };
  const SCRIPT = { files: { main: '#!/bin/sh\necho done > /tmp/file\n' } };

  test('starts a tool that requires Landlock, and names nothing of what started it', async () => {
    const end = await gateTool(await makeTool({ ...SCRIPT, manifest }));
    const { isolation, observed } = onlyTool(end);
    expect(errors(end)).toEqual([]);
    expect(isolation).toMatchObject({ landlock: 'enforced', 'memory-limit': 'enforced' });
    expect(observed.executed).toEqual(['/tool/main']);
    expect(observed.processes).toMatchObject([{ pid: 2, command: ['/tool/main'] }]);
    expect(observed.files.read.filter((path) => path.includes('cap'))).toEqual([]);
    expect(end.exitCode).toBe(0);
  });

  test('does not start it where the base runtime does not show setpriv', async () => {
    const end = await gateTool(await makeTool({ ...SCRIPT, manifest, policy: WITHOUT_SETPRIV }));
    expect(errors(end)).toEqual(['host/isolation-unavailable']);
    expect(onlyTool(end).isolation).toMatchObject({ landlock: 'absent' });
    expect(end.exitCode).toBe(2);
  });
});

test('doctor says that the host has it, and that a sandbox had it', async () => {
  const { rows } = (await doctor()).doctor;
  const states = rows.filter(({ what }) => what.startsWith('landlock')).map(({ what, state }) => [what, state]);
  expect(Object.fromEntries(states)).toEqual({ 'landlock-support': 'ok', landlock: 'enforced' });
});

describe('as-declared run, with files of the host for its streams,', () => {
  const script = (text: string): ToolParts => ({ files: { main: `#!/bin/sh\n${text}\n` } });

  /** A file that the user as whom the tool runs owns, whoever runs the tests. */
  function file(content: string): string {
    const folder = newFolder('streams');
    chmodSync(folder, 0o755);
    const path = join(folder, 'file');
    writeFileSync(path, content);
    if (process.getuid?.() === 0) chownSync(path, 65533, 65533);
    return path;
  }

  interface Streams {
    readonly input: string;
    readonly output: string;
    readonly errors: string;
  }

  function run({ manifest, policy }: Tool): Streams & { readonly exitCode: number | null } {
    const paths = [file('input\n'), file(''), file('')] as const;
    const descriptors = [openSync(paths[0], 'r'), openSync(paths[1], 'w'), openSync(paths[2], 'a')];
    const tmp = newTmp();
    const words = [CLI, 'run', '--manifest', manifest, '--policy', policy, '--'];
    const { status } = spawnSync(process.execPath, words, { cwd: tmp, env: environment(tmp), stdio: descriptors });
    for (const descriptor of descriptors) closeSync(descriptor);
    const [input, output, errors] = paths.map((path) => readFileSync(path, 'utf8')) as [string, string, string];
    return { input, output, errors, exitCode: status };
  }

  test('a tool opens each of them anew for what it is open for', async () => {
    const tool = await makeTool(
      script('read -r x < /dev/stdin; echo "got $x" > /dev/stdout; echo aside >> /dev/stderr'),
    );
    expect(run(tool)).toEqual({ input: 'input\n', output: 'got input\n', errors: 'aside\n', exitCode: 0 });
  });

  test.each([
    ['write to what it is given to read', 'exec 3> /proc/self/fd/0'],
    ['read what it is given to write', 'exec 3< /proc/self/fd/1'],
  ])('a tool cannot %s', async (_what, text) => {
    const attack = script(`${text}\nexit 0`);
    const open = run(await makeTool({ ...attack, policy: WITHOUT_SETPRIV }));
    const shut = run(await makeTool(attack));
    expect([open.exitCode, shut.exitCode]).toEqual([0, 2]);
    expect(shut.input).toBe('input\n');
  });
});
