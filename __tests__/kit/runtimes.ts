// Which Node the built command line is run by.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Node to run the command line with. */
export interface Runtime {
  readonly version: string;
  readonly node: string;
}

/** The tests' own Node, and the machine's where that is another one that will do (`engines` of package.json). */
export function runtimes(): readonly Runtime[] {
  const own = { version: process.version, node: process.execPath };
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const node = folders.map((folder) => join(folder, 'node')).find((path) => existsSync(path));
  if (node === undefined) return [own];
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const [, major = 0, minor = 0] = (/^v(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  const isOther = version !== own.version && (major > 20 || (major === 20 && minor >= 15));
  return isOther ? [own, { version, node }] : [own];
}
