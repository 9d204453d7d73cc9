// Where the verdict is written. An old one never stands for a new one, and nothing but an old one is ever replaced.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HARMLESS } from '../../kit/fault.ts';
import { type GateEnd, gate, newTmp, startGate } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { makeTool, newFolder, removeFolders, type Tool } from '../../kit/tool.ts';

let folder: string;
let outlet: string;
beforeEach(() => {
  folder = newFolder('outlet');
  outlet = join(folder, 'verdict');
});
afterEach(refuseRemains);
afterAll(removeFolders);

/** In one word, so that the kit does not take whatever lies there for a report. */
function outletAt(option: string, path: string): string {
  return `${option}=${path}`;
}

function wordsFor({ manifest, policy }: Tool, ...more: readonly string[]): readonly string[] {
  return ['--manifest', manifest, '--policy', policy, ...more];
}

/** Writes a verdict of pass, as an earlier run does. */
async function passOnce(option: string): Promise<Tool> {
  const tool = await makeTool({ files: HARMLESS });
  const end = await gate(wordsFor(tool, outletAt(option, outlet)));
  expect(end.exitCode).toBe(0);
  expect(readFileSync(outlet, 'utf8')).toContain('pass');
  return tool;
}

describe.each(['--report', '--summary'])('an earlier pass that %s names', (option) => {
  test('is replaced by the next verdict', async () => {
    const tool = await passOnce(option);
    writeFileSync(tool.manifest, '{}');
    const end = await gate(wordsFor(tool, outletAt(option, outlet)));
    expect(end.exitCode).toBe(1);
    expect(readFileSync(outlet, 'utf8')).toContain('fail');
    expect(readdirSync(folder)).toEqual(['verdict']);
  });

  test.each<readonly [string, (tool: Tool) => readonly string[]]>([
    ['an unknown option', (tool) => [...wordsFor(tool), '--colour']],
    ['no policy', ({ manifest }) => ['--manifest', manifest]],
    ['a mode that there is not', (tool) => [...wordsFor(tool), '--mode', 'lax']],
    ['a word too many', (tool) => [...wordsFor(tool), 'now']],
    ['a --run with an operator', (tool) => [...wordsFor(tool), '--run', 'a; b']],
    [
      'another file to write to',
      (tool) => wordsFor(tool, '--report=other', '--summary=more', '--report=other', '--summary=more'),
    ],
  ])('is gone after a command line with %s', async (_what, words) => {
    const tool = await passOnce(option);
    const end = await gate([outletAt(option, outlet), ...words(tool)]);
    expect(end.exitCode).toBe(2);
    expect(existsSync(outlet)).toBe(false);
  });

  test('is gone after a run that could not begin', async () => {
    const tool = await passOnce(option);
    const end = await gate(wordsFor(tool, outletAt(option, outlet)), { env: { TMPDIR: '/nowhere' } });
    expect(end.exitCode).toBe(2);
    expect(existsSync(outlet)).toBe(false);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('is gone after a run that %s ended', async (signal) => {
    await passOnce(option);
    const tool = await makeTool({ files: { empty: '' }, command: ['sleep', '100'] });
    const tmp = newTmp();
    const run = startGate(wordsFor(tool, outletAt(option, outlet)), { tmp });
    await run.until('bwrap');
    run.kill(signal);
    expect((await run.ended).exitCode).not.toBe(0);
    expect(existsSync(outlet)).toBe(false);
    // What a killed run leaves, the next one removes.
    await gate(wordsFor(await makeTool({ files: HARMLESS })), { tmp });
  });
});

/** An input of the gate in the place of an outlet. */
const INPUTS: readonly (readonly [string, (tool: Tool) => string])[] = [
  ['policy', (tool) => tool.policy],
  ['manifest', (tool) => tool.manifest],
  ['artifact', (tool) => tool.artifact],
  ['scenario', (tool) => tool.scenario],
  ['fixture of the scenario', ({ folder }) => join(folder, 'page.html')],
];

function expectKept(end: GateEnd, path: string): void {
  expect(end.exitCode).toBe(2);
  expect(end.stderr).toContain(path);
  expect(end.stdout).toBe('');
}

describe.each(['--report', '--summary'])('%s', (option) => {
  test.each(INPUTS)('denies the file of the %s and leaves it as it is', async (_what, pathOf) => {
    const tool = await makeTool({
      files: HARMLESS,
      cases: [{ name: 'runs' }],
      beside: { 'page.html': '<h2>as-declared: pass</h2>' },
    });
    const before = readFileSync(pathOf(tool));
    for (const path of [pathOf(tool), join(tool.folder, '..', pathOf(tool).slice(5))]) {
      expectKept(await gate(wordsFor(tool, outletAt(option, path))), path);
      expect(readFileSync(pathOf(tool))).toEqual(before);
    }
  });

  test('denies another name of the policy: a hard link, a symbolic link', async () => {
    const tool = await makeTool({ files: HARMLESS });
    const before = readFileSync(tool.policy);
    const make = { hard: linkSync, symbolic: symlinkSync };
    for (const [name, link] of Object.entries(make)) {
      const path = join(folder, name);
      link(tool.policy, path);
      expectKept(await gate(wordsFor(tool, outletAt(option, path))), path);
      expect(readFileSync(path)).toEqual(before);
    }
    expect(readFileSync(tool.policy)).toEqual(before);
  });

  test('denies what is no regular file, without waiting for it and without replacing it', async () => {
    const tool = await makeTool({ files: HARMLESS });
    const [pipe, sub, link] = ['pipe', 'sub', 'link'].map((name) => join(folder, name)) as [string, string, string];
    execFileSync('mkfifo', [pipe]);
    mkdirSync(sub);
    symlinkSync('/dev/null', link);
    const kinds = () => [pipe, sub, link].map((path) => lstatSync(path).mode);
    const before = kinds();
    for (const path of [pipe, sub, link]) expectKept(await gate(wordsFor(tool, outletAt(option, path))), path);
    expect(kinds()).toEqual(before);
  });

  test('takes a file that is empty', async () => {
    const tool = await makeTool({ files: HARMLESS });
    writeFileSync(outlet, '');
    expect((await gate(wordsFor(tool, outletAt(option, outlet)))).exitCode).toBe(0);
    expect(readFileSync(outlet, 'utf8')).toContain('pass');
  });

  test('takes what a killed run left of a report that it was writing', async () => {
    const tool = await makeTool({ files: HARMLESS });
    writeFileSync(`${outlet}.as-declared.tmp`, '{"verdict": "pa');
    expect((await gate(wordsFor(tool, outletAt(option, outlet)))).exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(['verdict']);
  });
});

test('denies a report and a summary in one file, by one name or by two', async () => {
  const tool = await makeTool({ files: HARMLESS });
  symlinkSync(folder, join(folder, 'here'));
  for (const other of [outlet, join(folder, 'here', 'verdict')]) {
    const end = await gate(wordsFor(tool, outletAt('--report', outlet), outletAt('--summary', other)));
    expect(end.exitCode).toBe(2);
    expect(end.stderr).not.toBe('');
    rmSync(outlet, { force: true });
  }
});

test('takes away what was made to look like a report of another version', async () => {
  const tool = await makeTool({ files: HARMLESS });
  writeFileSync(outlet, '{"verdict":"pass"}');
  await gate(['--manifest', tool.manifest, outletAt('--report', outlet)]);
  expect(existsSync(outlet)).toBe(false);
});

test.each(['policy', 'artifact', 'mode', 'trusted-root'])('denies a --%s that is given twice', async (option) => {
  const tool = await makeTool({ files: HARMLESS });
  const twice = [`--${option}`, tool.policy, `--${option}`, tool.policy];
  const end = await gate(option === 'policy' ? ['--manifest', tool.manifest, ...twice] : wordsFor(tool, ...twice));
  expect(end.stderr).toContain(`--${option} is given twice`);
  expect(end.exitCode).toBe(2);
});

test.each(['policy', 'bundle', 'trusted-root'])(
  'denies a --%s that is empty, as of a variable that is not set',
  async (option) => {
    const tool = await makeTool({ files: HARMLESS });
    for (const words of [[`--${option}`, ''], [`--${option}=`]]) {
      const given = option === 'policy' ? ['--manifest', tool.manifest, ...words] : wordsFor(tool, ...words);
      const end = await gate(given);
      expect(end.stderr).toContain(`--${option} is empty`);
      expect(end.exitCode).toBe(2);
    }
  },
);
