import { open, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Refusal } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import { quoted } from '../../quoted.ts';
import { allows } from '../host/reachable.ts';
import { TOOL_FOLDER } from '../plan/layout.ts';
import { namesOf } from './names.ts';
import { firstOnPath, isRunnable, onPath } from './on-path.ts';
import { type Runtime, type RuntimeSearch, showProgram, unavailable } from './runtime.ts';
import { behindShim } from './shims.ts';

/** The program that a command's first word stands for, by the path the sandbox has it at. */
export interface ResolvedProgram {
  readonly program: string;
  /** Programs that the kernel and `env` start on the way to it, and it itself under its real name. */
  readonly starts: readonly string[];
  /** What is shown in addition, where any of these is outside the base runtime. */
  readonly runtimes: readonly Runtime[];
  /** Folders in which the installed programs among these are, for the sandbox's PATH. */
  readonly folders: readonly string[];
}

/** Where programs are looked for, and with what right. */
export interface ProgramSearch extends RuntimeSearch {
  /** The unpacked artifact, on the host. */
  readonly tool: string;
}

/** The kernel reads no more of a `#!` line (BINPRM_BUF_SIZE). */
const SHEBANG_BYTES = 256;

/** A script's interpreter may be a script itself; the kernel follows no more of them (fs/exec.c). */
const MAX_NESTED = 5;

/** How many folders a message offers in a shim's place. */
const MAX_OFFERED = 3;

/** The words after `#!`, which blanks and tabs part and a NUL ends (fs/binfmt_script.c); none for a file that is no script. */
export async function shebang(path: string): Promise<readonly string[]> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SHEBANG_BYTES), 0, SHEBANG_BYTES, 0);
    const [, line = ''] = /^#!([^\n\0]*)/.exec(buffer.toString('utf8', 0, bytesRead)) ?? [];
    return line.split(/[ \t]+/).filter(Boolean);
  } finally {
    await file.close();
  }
}

/** What `env` is told to start: the first word that is neither an option nor a variable. */
function startedByEnv(words: readonly string[]): string | undefined {
  return words.find((word) => !word.startsWith('-') && !word.includes('='));
}

/** What to do about a shim: of what is behind it and of what else is on the PATH, only what the sandbox can show is named. */
async function insteadOfShim(name: string, behind: readonly string[], { host }: ProgramSearch): Promise<string> {
  const candidates = [...behind];
  const files = new Set<string>();
  for await (const other of onPath(name)) {
    const file = (await namesOf(other)).at(-1) ?? other;
    // One folder may be a link to the other, as /bin is to /usr/bin.
    if (!files.has(file) && (await behindShim(other, file)) === undefined) candidates.push(other);
    files.add(file);
  }
  const folders: string[] = [];
  for (const path of candidates) {
    const { length } = folders;
    if (length < MAX_OFFERED && (await allows([{ right: '-x', path }], host))) folders.push(quoted(dirname(path)));
  }
  return folders.length === 0
    ? `Install ${name} where every user can run it, such as below /opt, and put its folder first on the PATH.`
    : `Put the folder of the wanted one first on the PATH, such as ${[...new Set(folders)].join(' or ')}.`;
}

/** The one program behind a version manager's shim, or the name itself. */
async function withoutShim(name: string, found: string, search: ProgramSearch): Promise<readonly string[]> {
  const names = await namesOf(found);
  const programs = await behindShim(names[0] ?? found, names.at(-1) ?? found);
  if (programs === undefined) return names;
  const [only, another] = programs;
  if (only !== undefined && another === undefined) return namesOf(only);
  const among =
    only === undefined
      ? 'installed ones when it is run, and there is none'
      : `${programs.length} installed ones when it is run`;
  const message = `The program ${name} is ${quoted(found)}, which chooses among ${among}.`;
  throw unavailable(message, search, await insteadOfShim(name, programs, search));
}

/** An installed program, with what interprets it where it is a script. */
async function atPath(
  names: readonly string[],
  shown: readonly Runtime[],
  nested: number,
  search: ProgramSearch,
): Promise<ResolvedProgram> {
  const file = names.at(-1) ?? '';
  const { program, runtimes } = await showProgram(names, shown, search);
  const own = { program, starts: [program, file], runtimes, folders: [dirname(program)] };
  // A script that cannot be read cannot be interpreted either.
  const [first, ...rest] = await shebang(file).catch(() => []);
  if (first === undefined || nested === MAX_NESTED) return own;
  const inner = await interpreter(first, rest, [...shown, ...runtimes], nested, search);
  return {
    program,
    starts: [...own.starts, ...inner.starts],
    runtimes: [...runtimes, ...inner.runtimes],
    // What `env` looks for must be found as it was here.
    folders: [...inner.folders, ...own.folders],
  };
}

async function interpreter(
  first: string,
  rest: readonly string[],
  shown: readonly Runtime[],
  nested: number,
  search: ProgramSearch,
): Promise<Omit<ResolvedProgram, 'program'>> {
  const names = await namesOf(first).catch(() => [first]);
  const name = basename(first) === 'env' ? startedByEnv(rest) : undefined;
  if (name === undefined) {
    if (!(await isRunnable(names.at(-1) ?? first))) return { starts: [first], runtimes: [], folders: [] };
    const inner = await atPath(names, shown, nested + 1, search);
    return { ...inner, starts: [first, ...inner.starts] };
  }
  const inner = await installed(name, shown, nested + 1, search);
  return { ...inner, starts: [first, ...names, ...inner.starts] };
}

async function installed(
  name: string,
  shown: readonly Runtime[],
  nested: number,
  search: ProgramSearch,
): Promise<ResolvedProgram> {
  const found = await firstOnPath(name);
  if (found === undefined) {
    const message = `The program ${name} is not installed on this host.`;
    throw unavailable(message, search, `Install ${name} in a step before.`);
  }
  return atPath(await withoutShim(name, found, search), shown, nested, search);
}

function notThere(word: string, interpreter: string, search: ProgramSearch): Refusal {
  const message = `The first line of ${word} names ${quoted(interpreter)}, which is not installed on this host.`;
  return unavailable(
    message,
    search,
    'Install it in a step before, or have the line say "#!/usr/bin/env" and its name.',
  );
}

async function ownFile(word: string, cwd: string, search: ProgramSearch): Promise<ResolvedProgram> {
  const program = join(cwd, word);
  const file = join(search.tool, relative(TOOL_FOLDER, program));
  if (!pathCovers(TOOL_FOLDER, program)) {
    const fix = 'Start a file of the artifact by its relative path, or an installed program by its bare name.';
    throw unavailable(`The command ${word} is outside the tool.`, search, fix);
  }
  const words = await shebang(file).catch(() => {
    throw unavailable(`The artifact has no file ${word}.`, search, 'Correct entrypoint.command in the manifest.');
  });
  const own = { program, starts: [program], runtimes: [], folders: [] };
  const [first, ...rest] = words;
  if (first === undefined) return own;
  const name = basename(first) === 'env' ? startedByEnv(rest) : undefined;
  const real = await realpath(first).catch(() => {
    if (search.baseRuntime.some((folder) => pathCovers(folder, first))) throw notThere(word, first, search);
    return first;
  });
  // Whatever else the author's file names is not looked for on the host: the sandbox has it, or it does not.
  if (name === undefined) return { ...own, starts: [program, first, real] };
  const inner = await installed(name, [], 0, search);
  return { ...inner, program, starts: [program, real, ...inner.starts] };
}

/**
 * Finds the program of a command. A word with a slash is the tool's own file; a bare word is an installed program, the
 * first of that name on the PATH. Where that one cannot be shown, no other is taken in its place.
 *
 * @param cwd folder of the command inside the sandbox
 * @throws Refusal host/interpreter-unavailable, host/untrusted-interpreter
 */
export function resolveProgram(word: string, cwd: string, search: ProgramSearch): Promise<ResolvedProgram> {
  return word.includes('/') ? ownFile(word, cwd, search) : installed(word, [], 0, search);
}
