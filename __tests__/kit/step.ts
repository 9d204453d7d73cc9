import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type RunnerCommand, readCommands } from './runner-commands.ts';
import { readKeyValues, readSummary } from './runner-files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A step that takes longer is ended, in milliseconds. */
const STEP_TIMEOUT = 110_000;

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

export interface ActionDefinition {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export interface StepOptions {
  /** The step's `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Where the repository is checked out; the step's working directory. */
  readonly workspace: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of both streams, as the runner reads them. */
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's temporary folder, which outlives the step and not the job. */
  readonly temp: string;
}

export function readActionDefinition(): ActionDefinition {
  return parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
}

/** Only what the action says it needs, in an empty folder. */
function installAction(folder: string): void {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'action.js'))) throw new Error(`${dist} is not built: npm run build`);
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'action.yml'), join(folder, 'action.yml'));
}

function evaluate(text: string): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, expression: string) => {
    if (expression !== 'github.token') throw new Error(`no such expression here: ${expression}`);
    return TOKEN;
  });
}

/** `INPUT_…` of everything that is given or has a default. */
function inputVariables(definition: ActionDefinition, given: Readonly<Record<string, string>>): Record<string, string> {
  const undeclared = Object.keys(given).filter((name) => !(name in definition.inputs));
  if (undeclared.length > 0) throw new Error(`action.yml declares no input ${undeclared.join(', ')}`);
  const names = Object.keys(definition.inputs);
  return Object.fromEntries(
    names.map((name) => {
      const value = given[name] ?? evaluate(definition.inputs[name]?.default ?? '');
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}

interface JobFiles {
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly env: string;
  readonly path: string;
  readonly state: string;
}

function createJobFiles(folder: string, payload: unknown): JobFiles {
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    event: file('event.json', JSON.stringify(payload)),
    output: file('set_output', ''),
    summary: file('step_summary', ''),
    env: file('set_env', ''),
    path: file('add_path', ''),
    state: file('save_state', ''),
  };
}

/** A runner knows nothing of the packages that npm puts before everything else for the tests. */
function machinePath(): string {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.filter((folder) => !folder.endsWith('node_modules/.bin')).join(':');
}

function environment(options: StepOptions, files: JobFiles, home: string, temp: string): Record<string, string> {
  return {
    PATH: machinePath(),
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event ?? 'push',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_REPOSITORY: 'acme/tools',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    // Nothing listens there: a step that needs the API names its own.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...options.env,
  };
}

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runNode(main: string, cwd: string, env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: STEP_TIMEOUT,
    });
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({
        exitCode,
        stdout: Buffer.concat(chunks.stdout).toString('utf8'),
        stderr: Buffer.concat(chunks.stderr).toString('utf8'),
      });
    });
  });
}

function makeFolders(job: string): { action: string; home: string; temp: string } {
  const folders = { action: join(job, 'action'), home: join(job, 'home'), temp: join(job, 'temp') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  return folders;
}

const jobs: string[] = [];

/** Runs the built action as a runner runs a step of a workflow. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const definition = readActionDefinition();
  if (definition.runs.using !== 'node24' || !process.version.startsWith('v24.')) {
    throw new Error(`the step wants ${definition.runs.using}, and this is Node ${process.version}`);
  }
  const inputs = inputVariables(definition, options.inputs);
  const job = mkdtempSync(join(tmpdir(), 'as-declared-job-'));
  jobs.push(job);
  const { action, home, temp } = makeFolders(job);
  installAction(action);
  const files = createJobFiles(job, options.payload ?? {});
  const env = { ...environment(options, files, home, temp), ...inputs };
  const ended = await runNode(join(action, definition.runs.main), options.workspace, env);
  return {
    ...ended,
    commands: [...readCommands(ended.stdout), ...readCommands(ended.stderr)],
    outputs: readKeyValues(readFileSync(files.output, 'utf8')),
    summary: readSummary(readFileSync(files.summary)),
    temp,
  };
}

/** Removes what the steps of a test file left. */
export function removeJobs(): void {
  for (const job of jobs.splice(0)) rmSync(job, { recursive: true, force: true });
}
