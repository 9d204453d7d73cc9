import { basename, extname } from 'node:path';
import type { FolderFile } from './read-file.ts';

/** Programs that run a script, as Debian and Ubuntu call them. */
const INTERPRETERS: ReadonlyMap<string, string> = new Map([
  ['sh', 'sh'],
  ['dash', 'dash'],
  ['bash', 'bash'],
  ['node', 'node'],
  ['python', 'python3'],
  ['python3', 'python3'],
  ['perl', 'perl'],
  ['ruby', 'ruby'],
]);

const BY_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['.sh', 'sh'],
  ['.bash', 'bash'],
  ['.js', 'node'],
  ['.mjs', 'node'],
  ['.cjs', 'node'],
  ['.py', 'python3'],
  ['.pl', 'perl'],
  ['.rb', 'ruby'],
]);

const ELF = '\x7fELF';

/** The interpreter's own name for a program, or undefined for a program that is none. */
export function interpreterNamed(program: string): string | undefined {
  return INTERPRETERS.get(program);
}

/** The words after `#!`, without the `env` that looks the first of them up. */
function shebang(head: string): readonly string[] {
  const [, line = ''] = /^#!([^\n]*)/.exec(head) ?? [];
  const words = line.trim().split(/\s+/).filter(Boolean);
  return basename(words[0] ?? '') === 'env' ? words.slice(1) : words;
}

/**
 * The words that run a file: through its interpreter, so that it needs no execute bit, or by itself where its first
 * line says more than that. Undefined for what nobody could run.
 * @param file absent for one that has yet to be built, which its name has to speak for
 */
export function commandFor(path: string, file: FolderFile | undefined): readonly string[] | undefined {
  const [program, ...more] = shebang(file?.head ?? '');
  const named = program === undefined ? undefined : INTERPRETERS.get(basename(program));
  if (named !== undefined && more.length === 0) return [named, path];
  if (file?.executable === true && (program !== undefined || file.head.startsWith(ELF))) return [`./${path}`];
  const usual = program === undefined ? BY_EXTENSION.get(extname(path)) : named;
  return usual === undefined ? undefined : [usual, path];
}
