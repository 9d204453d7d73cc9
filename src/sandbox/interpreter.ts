import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import { type Place, Refusal } from '../finding.ts';
import { INTERPRETER_FOLDER, TOOL_FOLDER } from './layout.ts';
import { reachable } from './reachable.ts';
import type { SandboxHost } from './sandbox-host.ts';

/** The program that a command's first word stands for, by the path the sandbox has it at. */
export interface ResolvedProgram {
  readonly program: string;
  /** A file to be shown in addition, where the program is outside the base runtime. */
  readonly interpreter?: { readonly from: string; readonly at: string };
}

/** Runtimes that are one file and need no folder of their own beside it. */
const SINGLE_FILE = new Set(['node', 'deno', 'bun']);

async function onPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)) {
    const path = join(folder, name);
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return realpath(path);
  }
  return undefined;
}

function within(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/**
 * Finds the program of a command. A word with a slash is the tool's own file; a bare word is looked for on the PATH
 * as-declared was started with, because that is where set-up steps put a runtime of the wanted version.
 *
 * @param cwd folder of the command inside the sandbox
 * @param baseRuntime folders that every sandbox shows
 * @param folder a folder of ours that the sandbox's user can reach
 * @throws Refusal host/interpreter-unavailable
 */
export async function resolveProgram(
  word: string,
  cwd: string,
  baseRuntime: readonly string[],
  folder: string,
  host: SandboxHost,
  place: Place,
): Promise<ResolvedProgram> {
  if (word.includes('/')) {
    const program = join(cwd, word);
    if (within([TOOL_FOLDER], program)) return { program };
    throw new Refusal('host/interpreter-unavailable', `The command ${word} is outside the tool.`, {
      place,
      fix: 'Start a file of the artifact by its relative path, or an installed program by its bare name.',
    });
  }
  const found = await onPath(word);
  if (found === undefined) {
    throw new Refusal('host/interpreter-unavailable', `The program ${word} is not installed on this host.`, {
      place,
      fix: `Install ${word} in a step before this one.`,
    });
  }
  if (within(baseRuntime, found)) return { program: found };
  if (!SINGLE_FILE.has(basename(found))) {
    throw new Refusal('host/interpreter-unavailable', `The program ${word} is at ${found}, outside the base runtime.`, {
      place,
      fix: 'Install it below /usr, or add its folder to base_runtime.read in the policy.',
    });
  }
  const at = `${INTERPRETER_FOLDER}/${basename(found)}`;
  return { program: at, interpreter: { from: await reachable(found, folder, host), at } };
}
