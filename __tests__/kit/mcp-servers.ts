// Servers of the Model Context Protocol that nobody here wrote, with all that they need, as files of an artifact.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './tool.ts';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

export const SERVERS = ['filesystem', 'memory', 'everything'] as const;

export type ServerName = (typeof SERVERS)[number];

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Where a package finds another one, as Node looks for it. */
function lookUp(name: string, from: string): string {
  for (let folder = from; folder.startsWith(MODULES); folder = join(folder, '..')) {
    const path = join(folder, 'node_modules', name);
    if (existsSync(join(path, 'package.json'))) return path;
  }
  return join(MODULES, name);
}

/** The folders of a package and of all that it depends on. */
function foldersFor(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  const { dependencies = {} } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Package;
  for (const name of Object.keys(dependencies)) foldersFor(lookUp(name, path), known);
  return known;
}

function isNeeded(name: string): boolean {
  return !/(\.map|\.d\.[cm]?ts|\.md)$/.test(name) && !name.includes('node_modules/');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isNeeded(path.slice(folder.length + 1)));
}

/** What starts a server, in an artifact that has its files. */
export function serverCommand(name: ServerName): readonly string[] {
  return ['node', `node_modules/@modelcontextprotocol/server-${name}/dist/index.js`];
}

export function serverFiles(name: ServerName): Files {
  const folders = foldersFor(join(MODULES, '@modelcontextprotocol', `server-${name}`));
  const paths = [...folders].flatMap(filesOf);
  const files = paths.map((path) => [`node_modules/${path.slice(MODULES.length)}`, readFileSync(path)] as const);
  // A folder that is alone in an artifact is taken for the artifact's own.
  return { 'package.json': '{}\n', ...Object.fromEntries(files) };
}
