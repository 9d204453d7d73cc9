// The built command line, run as a person or a script runs it.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../policies/schema/report.schema.json' with { type: 'json' };
import type { Report, ReportedTool } from '../../src/report/report.ts';
import { pause } from './pause.ts';
import { type HostProcess, treeOf } from './processes.ts';
import { newFolder, type Tool } from './tool.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CLI = join(ROOT, 'dist/cli.js');

export const EXAMPLES = join(ROOT, 'examples');

/** A run that takes longer is killed, and its exit code is null; in milliseconds. */
const TIMEOUT_MS = 50_000;

/** How often the processes below a run are looked at, in milliseconds. */
const WATCH_MS = 50;

const validates: ValidateFunction = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(schema);

export interface GateOptions {
  /** Which Node runs it; the tests' own unless given. */
  readonly node?: string;
  /** Words before it: a program that starts it on a host that lacks something. */
  readonly within?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Its TMPDIR; an empty one of its own unless given. */
  readonly tmp?: string;
  /** Open descriptors that it is started with, from 3 on. */
  readonly inherit?: readonly number[];
  /** Another build of the command line; `dist/` unless given. */
  readonly cli?: string;
}

export interface GateEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What `--report` names, if it was written. It follows its schema. */
  readonly report: Report | undefined;
  readonly ms: number;
}

function readReport(words: readonly string[], cwd: string): Report | undefined {
  const name = words[words.indexOf('--report') + 1];
  if (!words.includes('--report') || name === undefined) return undefined;
  const path = join(name.startsWith('/') ? '' : cwd, name);
  if (!existsSync(path)) return undefined;
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!validates(report)) throw new Error(`the report breaks its schema: ${JSON.stringify(validates.errors)}`);
  return report as Report;
}

/** A command line that is running. */
export class GateRun {
  readonly tmp: string;
  readonly ended: Promise<GateEnd>;
  /** Every process that was seen below it. */
  readonly seen = new Map<string, HostProcess>();
  readonly #child: ChildProcess;

  constructor(words: readonly string[], options: GateOptions) {
    this.tmp = options.tmp ?? newTmp();
    const [program = '', ...args] = [
      ...(options.within ?? []),
      options.node ?? process.execPath,
      options.cli ?? CLI,
      ...words,
    ];
    const cwd = options.cwd ?? this.tmp;
    const started = performance.now();
    const child = spawn(program, args, {
      cwd,
      env: { ...environment(this.tmp), ...options.env },
      stdio: ['pipe', 'pipe', 'pipe', ...(options.inherit ?? [])],
      // A session of its own: what is still in it when the run is over was left behind.
      detached: true,
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
    });
    this.#child = child;
    child.stdin?.end();
    const watch = setInterval(() => this.look(), WATCH_MS);
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout?.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
    this.ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode, signal) => {
        clearInterval(watch);
        const text = (stream: readonly Buffer[]) => Buffer.concat(stream).toString('utf8');
        const ms = performance.now() - started;
        const said = { stdout: text(chunks.stdout), stderr: text(chunks.stderr) };
        resolve({ exitCode, signal, ...said, ms, report: readReport(words, cwd) });
      });
    });
    runs.push(this);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  look(): readonly HostProcess[] {
    const tree = treeOf(this.pid);
    for (const each of tree) this.seen.set(`${each.pid} ${each.start}`, each);
    return tree;
  }

  /** Waits for a program of that name below the run. */
  async until(name: string): Promise<HostProcess> {
    for (let tries = 0; tries < TIMEOUT_MS / WATCH_MS; tries += 1) {
      const found = this.look().find((each) => each.name === name);
      if (found !== undefined) return found;
      await pause(WATCH_MS);
    }
    throw new Error(`no ${name} was started`);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

const runs: GateRun[] = [];

/** The runs that were started since it was last asked. */
export function takeRuns(): readonly GateRun[] {
  return runs.splice(0);
}

/** A temporary folder through which the user that root drops to can pass. */
export function newTmp(): string {
  const folder = newFolder('tmp');
  chmodSync(folder, 0o711);
  return folder;
}

/** Nothing of the tests' own environment, and a PATH on which there is always some Node for the tools. */
export function environment(tmp: string): Record<string, string> {
  const path = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin', dirname(process.execPath)];
  return { PATH: path.join(delimiter), HOME: '/nonexistent', LANG: 'C.UTF-8', TMPDIR: tmp };
}

/** Any command of as-declared. */
export function command(words: readonly string[], options: GateOptions = {}): Promise<GateEnd> {
  return new GateRun(words, options).ended;
}

export function startGate(words: readonly string[], options: GateOptions = {}): GateRun {
  return new GateRun(['gate', ...words], options);
}

export function gate(words: readonly string[], options: GateOptions = {}): Promise<GateEnd> {
  return startGate(words, options).ended;
}

/** The words that gate one tool, with a report. */
export function wordsFor(tool: Tool, ...more: readonly string[]): readonly string[] {
  const report = join(newFolder('report'), 'report.json');
  return ['--manifest', tool.manifest, '--policy', tool.policy, '--report', report, ...more];
}

export function gateTool(tool: Tool, more: readonly string[] = [], options: GateOptions = {}): Promise<GateEnd> {
  return gate(wordsFor(tool, ...more), options);
}

const EXAMPLE_POLICY = join(EXAMPLES, 'policy.yml');

function wordsWith(policy: string, name: string, more: readonly string[]): readonly string[] {
  const manifest = join(EXAMPLES, name, 'as-declared.json');
  const judging = ['--policy', policy, '--trusted-root', join(EXAMPLES, 'trusted-root.json')];
  return ['--manifest', manifest, ...judging, '--report', join(newFolder('report'), 'report.json'), ...more];
}

/** The words that gate one of the examples, each case of it once. */
export function exampleWords(name: string, ...more: readonly string[]): readonly string[] {
  const policy = join(newFolder('policy'), 'policy.yml');
  const whole = readFileSync(EXAMPLE_POLICY, 'utf8');
  const once = whole.replace('network: fixtures }', 'network: fixtures, conditions: [] }');
  if (once === whole) throw new Error('the policy of the examples says something else of the runtime');
  writeFileSync(policy, once);
  return wordsWith(policy, name, more);
}

/** The same as a person gates it: each case in all circumstances. */
export function wholeExampleWords(name: string, ...more: readonly string[]): readonly string[] {
  return wordsWith(EXAMPLE_POLICY, name, more);
}

/** The only tool of a report. */
export function onlyTool({ report, stdout, stderr }: GateEnd): ReportedTool {
  const [tool, another] = report?.tools ?? [];
  if (tool === undefined || another !== undefined) throw new Error(`no report of one tool: ${stdout}${stderr}`);
  return tool;
}

/** Status of each question of the only tool. */
export function statuses(end: GateEnd): Record<string, string> {
  return Object.fromEntries(Object.entries(onlyTool(end).checks).map(([question, { status }]) => [question, status]));
}

/** The rules at level error that the only tool broke, each once. */
export function errors(end: GateEnd): readonly string[] {
  const rules = onlyTool(end).findings.filter(({ level }) => level === 'error');
  return [...new Set(rules.map(({ rule }) => rule))];
}
