import { Refusal } from '../finding.ts';
import type { Placed } from '../placed.ts';
import { HOME_FOLDER, TMP_FOLDER, TOOL_FOLDER } from './layout.ts';

const VARIABLES: Readonly<Record<string, string>> = {
  '${TOOL}': TOOL_FOLDER,
  '${HOME}': HOME_FOLDER,
  '${TMP}': TMP_FOLDER,
};

/** Trees that the kernel or the sandbox itself owns: a mount there would undo a wall. */
const RESERVED = ['/proc', '/dev', '/sys', '/run', TOOL_FOLDER, '/etc/passwd', '/etc/group', '/etc/resolv.conf'];

/** A manifest's path as the sandbox has it: `${HOME}/notes` is `/home/tool/notes`. */
export function sandboxPath(path: string): string {
  const [, variable, rest = ''] = /^(\$\{[A-Z]+\})(.*)$/.exec(path) ?? [];
  return variable === undefined ? path : `${VARIABLES[variable] ?? variable}${rest}`;
}

function covers(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/**
 * @throws Refusal policy/path-reserved for a granted path that covers or lies in a reserved tree.
 */
export function refuseReserved({ value, place }: Placed<string>, right: 'read' | 'write'): void {
  const path = sandboxPath(value);
  // The tool's own files are there to be read in any case.
  if (right === 'read' && covers(TOOL_FOLDER, path)) return;
  const reserved = RESERVED.find((folder) => covers(folder, path) || covers(path, folder));
  if (reserved === undefined) return;
  throw new Refusal(
    'policy/path-reserved',
    `The path ${value} cannot be granted: ${reserved} belongs to the sandbox.`,
    {
      place,
      fix: 'Name the folder that the tool keeps its data in.',
    },
  );
}
