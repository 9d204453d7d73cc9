import { readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { pathCovers } from '../../manifest/path.ts';

/** Trees that the kernel, the sandbox or the system's settings own. */
const NEVER_A_RUNTIME = ['/proc', '/dev', '/sys', '/run', '/etc', '/tool', '/boot'];

/** Home folders of the accounts that this host knows, with their links followed. */
async function homes(): Promise<readonly string[]> {
  const accounts = await readFile('/etc/passwd', 'utf8');
  const named = accounts.split('\n').map((line) => line.split(':')[5] ?? '');
  const all = [homedir(), '/root', ...named].filter((home) => home.startsWith('/') && home !== '/');
  return Promise.all(all.map((home) => realpath(home).catch(() => home)));
}

/**
 * Why a folder would show a tool more than a runtime; undefined for one that would not.
 * @param prefix a folder without links in its path
 */
export async function whyTooBroad(prefix: string): Promise<string | undefined> {
  if (prefix === '/' || dirname(prefix) === '/') return 'is a folder of the root';
  if (NEVER_A_RUNTIME.some((tree) => pathCovers(tree, prefix))) return 'is no place for programs';
  for (const home of await homes()) {
    if (pathCovers(prefix, home)) return 'holds a home folder';
    // ~/.local and its like hold keys and settings of everything beside the programs.
    if (dirname(prefix) === home && prefix.startsWith(`${home}/.`)) return 'holds settings of a home folder';
  }
  return undefined;
}
