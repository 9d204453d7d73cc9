import { constants } from 'node:fs';
import { access, open, realpath } from 'node:fs/promises';
import { basename, delimiter, isAbsolute, join, relative } from 'node:path';
import { type Place, Refusal } from '../finding.ts';
import { INTERPRETER_FOLDER, TOOL_FOLDER } from './layout.ts';
import { reachable } from './reachable.ts';
import type { SandboxHost } from './sandbox-host.ts';

/** The program that a command's first word stands for, by the path the sandbox has it at. */
export interface ResolvedProgram {
  readonly program: string;
  /** Programs that the kernel and `env` start on the way to it, and it itself under its real name. */
  readonly starts: readonly string[];
  /** A file to be shown in addition, where the program is outside the base runtime. */
  readonly interpreter?: { readonly from: string; readonly at: string };
}

/** Where programs are looked for, and with what right. */
export interface ProgramSearch {
  /** The unpacked artifact, on the host. */
  readonly tool: string;
  /** Folders that every sandbox shows. */
  readonly baseRuntime: readonly string[];
  /** A folder of ours that the sandbox's user can reach. */
  readonly folder: string;
  readonly host: SandboxHost<'setpriv'>;
  /** The manifest's line that names the command. */
  readonly place: Place;
}

/** Runtimes that are one file and need no folder of their own beside it. */
const SINGLE_FILE = new Set(['node', 'deno', 'bun']);

/** The kernel reads no more of a `#!` line (BINPRM_BUF_SIZE). */
const SHEBANG_BYTES = 256;

function unavailable(message: string, { place }: ProgramSearch, fix: string): Refusal {
  return new Refusal('host/interpreter-unavailable', message, { place, fix });
}

/** On the PATH as-declared was started with, because that is where set-up steps put a runtime of the wanted version. */
async function* onPath(name: string): AsyncGenerator<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)) {
    const path = join(folder, name);
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) yield path;
  }
}

function within(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** The first that the sandbox can show: in the base runtime, or one file by itself. */
async function installed(name: string, search: ProgramSearch): Promise<ResolvedProgram> {
  let elsewhere: string | undefined;
  for await (const found of onPath(name)) {
    const real = await realpath(found);
    if (within(search.baseRuntime, real)) {
      // Some programs are told by their name which one to be, so the name is kept where the sandbox has it too.
      const program = within(search.baseRuntime, found) ? found : real;
      return { program, starts: [program, real] };
    }
    if (SINGLE_FILE.has(basename(real))) {
      const at = `${INTERPRETER_FOLDER}/${basename(real)}`;
      return {
        program: at,
        starts: [at],
        interpreter: { from: await reachable(real, search.folder, search.host), at },
      };
    }
    elsewhere ??= real;
  }
  if (elsewhere === undefined) {
    throw unavailable(
      `The program ${name} is not installed on this host.`,
      search,
      `Install ${name} in a step before.`,
    );
  }
  const fix = 'Install it below /usr, or add its folder to base_runtime.read in the policy.';
  throw unavailable(`The program ${name} is at ${elsewhere}, outside the base runtime.`, search, fix);
}

/** The words after `#!`; none for a file that is no script. */
export async function shebang(path: string): Promise<readonly string[]> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SHEBANG_BYTES), 0, SHEBANG_BYTES, 0);
    const [, line = ''] = /^#!([^\n]*)/.exec(buffer.toString('latin1', 0, bytesRead)) ?? [];
    return line.trim().split(/\s+/).filter(Boolean);
  } finally {
    await file.close();
  }
}

async function ownFile(word: string, cwd: string, search: ProgramSearch): Promise<ResolvedProgram> {
  const program = join(cwd, word);
  const file = join(search.tool, relative(TOOL_FOLDER, program));
  if (!within([TOOL_FOLDER], program)) {
    const fix = 'Start a file of the artifact by its relative path, or an installed program by its bare name.';
    throw unavailable(`The command ${word} is outside the tool.`, search, fix);
  }
  const words = await shebang(file).catch(() => {
    throw unavailable(`The artifact has no file ${word}.`, search, 'Correct entrypoint.command in the manifest.');
  });
  const [first, ...rest] = words;
  if (first === undefined) return { program, starts: [program] };
  if (basename(first) !== 'env') return { program, starts: [program, first, await realpath(first).catch(() => first)] };
  const name = rest.find((each) => !each.startsWith('-'));
  if (name === undefined) return { program, starts: [program] };
  const { starts, ...named } = await installed(name, search);
  return { ...named, program, starts: [program, await realpath(first).catch(() => first), ...starts] };
}

/**
 * Finds the program of a command. A word with a slash is the tool's own file; a bare word is an installed program.
 *
 * @param cwd folder of the command inside the sandbox
 * @throws Refusal host/interpreter-unavailable
 */
export function resolveProgram(word: string, cwd: string, search: ProgramSearch): Promise<ResolvedProgram> {
  return word.includes('/') ? ownFile(word, cwd, search) : installed(word, search);
}
