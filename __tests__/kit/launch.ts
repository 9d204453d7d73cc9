// A tool started by `as-declared run`, as an agent or a person starts it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CLI, environment, newTmp } from './gate.ts';
import type { Tool } from './tool.ts';

export interface LaunchOptions {
  /** Before `--`. */
  readonly words?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Its TMPDIR, a new one unless given. */
  readonly tmp?: string;
  /** Words that start it. */
  readonly through?: readonly string[];
}

export interface LaunchEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One that is running. */
export interface Launched {
  readonly child: ChildProcess;
  /** Its TMPDIR, empty before and after. */
  readonly tmp: string;
  /** Waits for its standard output to say something. */
  said(text: string): Promise<void>;
  readonly ended: Promise<LaunchEnd>;
}

/** What is run longer is killed, in milliseconds. */
const TIMEOUT_MS = 50_000;

export function startTool({ manifest, policy }: Tool, options: LaunchOptions = {}): Launched {
  const { words = [], args = [], env = {}, stdin = '', tmp = newTmp(), through = [] } = options;
  const line = [process.execPath, CLI, 'run', '--manifest', manifest, '--policy', policy, ...words, '--', ...args];
  const [program = '', ...rest] = [...through, ...line];
  const child = spawn(program, rest, {
    ...{ cwd: tmp, env: { ...environment(tmp), ...env }, timeout: TIMEOUT_MS, killSignal: 'SIGKILL' },
  });
  child.stdin.on('error', () => undefined).end(stdin);
  const outputs = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = once(child, 'close').then(async ([exitCode, signal]): Promise<LaunchEnd> => {
    const [stdout, stderr] = await outputs;
    return { exitCode, signal, stdout, stderr };
  });
  return { child, tmp, said: (wanted) => heard(child.stdout, wanted), ended };
}

async function heard(stream: Readable, wanted: string): Promise<void> {
  let all = '';
  await new Promise<void>((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => {
      all += chunk.toString();
      if (all.includes(wanted)) resolve();
    });
    stream.once('close', () => reject(new Error(`it never said ${wanted}, but ${all}`)));
  });
}

export function runTool(tool: Tool, options: LaunchOptions = {}): Promise<LaunchEnd> {
  return startTool(tool, options).ended;
}
