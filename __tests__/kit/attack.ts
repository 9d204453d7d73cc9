// Attacks as tools: the same program outside of the sandbox, where it works, and inside, where it must not.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errors, type GateEnd, type GateOptions, gateTool, onlyTool } from './gate.ts';
import { makeTool, newFolder, type ToolParts } from './tool.ts';

const FOLDER = fileURLToPath(new URL('../hostile/sandbox/attacks/', import.meta.url));

/** By the convention of every attack here. */
export const WORKED = 0;
export const REFUSED = 3;

/** What an attack may take outside, in milliseconds. */
const CONTROL_MS = 20_000;

const compiled = new Map<string, string>();

/** A C program of attacks/, compiled once for a test file. */
function compiledProgram(name: string): string {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const program = join(newFolder(name), name);
  const words = ['-O1', '-Wall', '-Werror', '-pthread', '-o', program, join(FOLDER, `${name}.c`)];
  const { status, error, stderr } = spawnSync('gcc', words);
  if (status !== 0)
    throw new Error(`gcc, which these tests need, gave no program: ${error?.message ?? String(stderr)}`);
  compiled.set(name, program);
  return program;
}

function isC(program: string): boolean {
  return existsSync(join(FOLDER, `${program}.c`));
}

/** The Python program of a first word, and the words for it: one of its own name, or what attacks.py is to do. */
function pythonWords(words: readonly string[]): readonly [program: string, ...words: string[]] {
  const [program = '', ...rest] = words;
  return existsSync(join(FOLDER, `${program}.py`)) ? [`${program}.py`, ...rest] : ['attacks.py', ...words];
}

/** A tool that starts a program of attacks/ by the first word. */
export function attackTool(words: readonly string[], parts: ToolParts): ToolParts {
  const [program = '', ...args] = words;
  if (isC(program)) {
    const files = { [program]: readFileSync(compiledProgram(program)), ...parts.files };
    return { ...parts, files, command: [`./${program}`, ...args] };
  }
  const [name, ...rest] = pythonWords(words);
  const files = { [name]: readFileSync(join(FOLDER, name)), ...parts.files };
  return { ...parts, files, command: ['python3', name, ...rest] };
}

/** Gates an attack. Its manifest declares nothing but what `parts` add. */
export async function gateAttack(
  words: readonly string[],
  parts: ToolParts = {},
  options: GateOptions = {},
): Promise<GateEnd> {
  return gateTool(await makeTool(attackTool(words, parts)), [], options);
}

/**
 * Runs an attack with no sandbox around it.
 * @param before words that start it, for what takes privileges
 * @returns its exit code
 */
export async function outside(
  words: readonly string[],
  before: readonly string[] = [],
  inherit: readonly number[] = [],
): Promise<number | null> {
  const [program = '', ...args] = words;
  const [script, ...more] = pythonWords(words);
  const attack = isC(program)
    ? [compiledProgram(program), ...args]
    : ['/usr/bin/python3', join(FOLDER, script), ...more];
  const [first = '', ...rest] = [...before, ...attack];
  const stdio = ['ignore' as const, 'ignore' as const, 'ignore' as const, ...inherit];
  const child = spawn(first, rest, { stdio, timeout: CONTROL_MS, killSignal: 'SIGKILL' });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return exitCode;
}

/** How the attack ended: `WORKED`, `REFUSED`, or as a shell tells it when it was killed. */
export function endedWith(end: GateEnd): number | null {
  return onlyTool(end).observed.exit_code;
}

/** All that is known of a run, for a test that fails to print. */
export function account(end: GateEnd): string {
  return JSON.stringify(end, null, 1);
}

/** The errors that say what was done, without the one that says it did not end well. */
export function deviations(end: GateEnd): readonly string[] {
  return errors(end).filter((rule) => rule !== 'runtime/unexpected-exit');
}
