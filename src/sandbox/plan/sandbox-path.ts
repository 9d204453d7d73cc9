import { FAKETIME_FILES } from '../host/faketime.ts';
import { HOME_FOLDER, TMP_FOLDER, TOOL_FOLDER } from './layout.ts';

const VARIABLES: Readonly<Record<string, string>> = {
  '${TOOL}': TOOL_FOLDER,
  '${HOME}': HOME_FOLDER,
  '${TMP}': TMP_FOLDER,
};

/** Trees that the kernel or the sandbox itself owns: a mount there would undo a wall. */
const RESERVED = [
  ...['/proc', '/dev', '/sys', '/run', TOOL_FOLDER],
  ...['/etc/passwd', '/etc/group', '/etc/resolv.conf'],
  ...Object.values(FAKETIME_FILES),
];

/** A manifest's path as the sandbox has it: `${HOME}/notes` is `/home/tool/notes`. */
export function sandboxPath(path: string): string {
  const [, variable, rest = ''] = /^(\$\{[A-Z]+\})(.*)$/.exec(path) ?? [];
  return variable === undefined ? path : `${VARIABLES[variable] ?? variable}${rest}`;
}

/** A path of the sandbox as a manifest has it: `/home/tool/notes` is `${HOME}/notes`. */
export function manifestPath(path: string): string {
  const [variable, folder] = Object.entries(VARIABLES).find(([, at]) => covers(at, path)) ?? ['', ''];
  return variable + path.slice(folder.length);
}

function covers(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** The reserved tree that a path covers or lies in, if there is one. The tool's own files are there to be read in any case. */
export function reservedBy(path: string, right: 'read' | 'write'): string | undefined {
  const at = sandboxPath(path);
  if (right === 'read' && covers(TOOL_FOLDER, at)) return undefined;
  return RESERVED.find((folder) => covers(folder, at) || covers(at, folder));
}
