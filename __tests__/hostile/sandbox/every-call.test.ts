// Every system call number of the native table and beyond, in every category: what the kernel makes of it, with the
// tracer and without, and what of it the report tells.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATEGORIES, type Category } from '../../../src/manifest/category.ts';
import { callName, X86_64 } from '../../../src/sandbox/seccomp/architecture.ts';
import { categoryCalls } from '../../../src/sandbox/seccomp/profile.ts';
import { gateTool, onlyTool } from '../../kit/gate.ts';
import { expectGolden } from '../../kit/golden.ts';
import { runTool } from '../../kit/launch.ts';
import { makeTool, newFolder, removeFolders } from '../../kit/tool.ts';

const SOURCE = fileURLToPath(new URL('attacks/every-call.c', import.meta.url));

/** As `every-call` has them. */
const EPERM = String.fromCharCode(0x21 + 1);
const ENOSYS = String.fromCharCode(0x21 + 38);
const WORDS: Readonly<Record<string, string>> = { [EPERM]: 'EPERM', [ENOSYS]: 'ENOSYS', S: 'SIGSYS' };

/** uretprobe and uprobe: a filter has no say over them (kernel/seccomp.c), and they serve the kernel's own probes alone. */
const UNFILTERED = [335, 336];

const NUMBERS = Array.from({ length: 1024 }, (_, number) => number).filter((number) => !UNFILTERED.includes(number));

/** An arguments' rule refuses them with arguments of all ones. */
const MODES = ['chmod', 'creat', 'fchmod', 'fchmodat', 'fchmodat2', 'mknod', 'mknodat', 'open', 'openat'];
const RULED = ['clone', 'socket', 'socketpair', ...MODES];

/** Their outcome depends on the sandbox: an IPC namespace of its own, and that no new privileges can be had. */
const OTHERWISE_INSIDE = ['msgget', 'semget', 'shmget', 'landlock_restrict_self'];

const syscallName = (number: number) => callName(number, X86_64);

type Outcomes = ReadonlyMap<number, string>;

function parse(printed: string): Outcomes {
  expect(printed).toHaveLength(NUMBERS.length);
  return new Map(NUMBERS.map((number, index) => [number, printed.charAt(index)]));
}

let program: string;
/** What becomes of each call where nothing filters. */
let unfiltered: Outcomes;

beforeAll(() => {
  const folder = newFolder('every-call');
  chmodSync(folder, 0o755);
  program = join(folder, 'main');
  const { status, stderr } = spawnSync('gcc', ['-O1', '-Wall', '-Werror', '-o', program, SOURCE], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`gcc, which these tests need, gave no program: ${stderr}`);
  const ordinary = process.getuid?.() === 0 ? { uid: 65533, gid: 65533 } : {};
  unfiltered = parse(spawnSync(program, { encoding: 'utf8', ...ordinary }).stdout);
});

afterAll(removeFolders);

function toolOf(category: Category) {
  const ceiling = { memory_mb: 256, pids: 64 };
  return makeTool({
    files: { main: readFileSync(program) },
    manifest: { category },
    policy: { categories: { [category]: { ceiling } } },
  });
}

function undeclared(category: Category): readonly number[] {
  const calls = categoryCalls(category);
  return NUMBERS.filter((number) => !calls.has(syscallName(number)));
}

/** What the tracer or the kernel answers, for a call that is not declared; `declared` for the others. */
function table(category: Category, trial: Outcomes, run: Outcomes): string {
  const denied = new Set([...undeclared(category).map(syscallName), ...RULED]);
  const answer = (outcomes: Outcomes, number: number) => {
    const outcome = outcomes.get(number) ?? '';
    return denied.has(syscallName(number)) ? (WORDS[outcome] ?? outcome) : 'declared';
  };
  const rows = NUMBERS.map((number) =>
    [
      String(number).padStart(4),
      syscallName(number).padEnd(24),
      answer(trial, number).padEnd(8),
      answer(run, number),
    ].join(' '),
  );
  return `      call                     trial    run\n${rows.join('\n')}\n`;
}

describe.each(CATEGORIES)('in %s', (category) => {
  let trial: Outcomes;
  let run: Outcomes;
  let told: Readonly<Record<string, number>>;

  beforeAll(async () => {
    const tool = await toolOf(category);
    const end = await gateTool(tool, ['--run', './main']);
    const { observed, findings } = onlyTool(end);
    told = observed.syscalls;
    const { stdout } = findings.find(({ rule }) => rule === 'runtime/unexpected-exit')?.evidence ?? {};
    trial = parse(typeof stdout === 'string' ? stdout : '');
    run = parse((await runTool(tool)).stdout);
  });

  test('every call that is not declared is refused', () => {
    const isRefused = (number: number, outcomes: Outcomes) => (outcomes.get(number) ?? '') in WORDS;
    const passed = undeclared(category).filter((number) => !isRefused(number, trial) || !isRefused(number, run));
    expect(passed.map(syscallName)).toEqual([]);
  });

  test('every one that was refused is told of', () => {
    expect(
      undeclared(category)
        .map(syscallName)
        .filter((name) => told[name] === undefined),
    ).toEqual([]);
  });

  test('a declared one is what it is without a filter', () => {
    const others = new Set([...undeclared(category).map(syscallName), ...RULED, ...OTHERWISE_INSIDE]);
    const declared = NUMBERS.filter((number) => !others.has(syscallName(number)));
    const outcome = (outcomes: Outcomes) => declared.map((number) => `${syscallName(number)} ${outcomes.get(number)}`);
    expect(outcome(trial)).toEqual(outcome(unfiltered));
    expect(outcome(run)).toEqual(outcome(unfiltered));
  });

  test('the table is as committed', () => {
    expectGolden(`sandbox/calls-${category}.txt`, table(category, trial, run));
  });
});
