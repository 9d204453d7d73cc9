import { type ExecFileException, execFile } from 'node:child_process';

/** How long git may take, in milliseconds. */
const TIMEOUT = 30_000;

/** The most that git may print, in bytes: a document of the largest size, and a little. */
const MAX_OUTPUT = 1024 * 1024 + 64 * 1024;

/** Characters of git's complaint that are kept. */
const MAX_COMPLAINT = 500;

/** How git ended. */
export type GitAnswer =
  /** `warned` is what it said beside. */
  | { readonly kind: 'printed'; readonly bytes: Buffer; readonly warned: string }
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'failed'; readonly said: string };

/**
 * Only what git needs to find itself and what the user trusts (`safe.directory`). Nothing of `GIT_*`, which could point
 * it elsewhere; and nothing is fetched, for which a repository can name a program.
 */
function environment({ PATH, HOME, XDG_CONFIG_HOME }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...(PATH !== undefined && { PATH }),
    ...(HOME !== undefined && { HOME }),
    ...(XDG_CONFIG_HOME !== undefined && { XDG_CONFIG_HOME }),
    LC_ALL: 'C',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

function failure(error: ExecFileException, stderr: Buffer): GitAnswer {
  if (error.code === 'ENOENT') return { kind: 'not-installed' };
  const said = stderr.toString('utf8').trim() || (error.killed === true ? 'it took too long or printed too much' : '');
  return { kind: 'failed', said: said.slice(0, MAX_COMPLAINT) };
}

/**
 * Asks the git that the user has about the repository around a folder. Only for commands that print objects as they
 * are: none of those runs a hook, a filter or a pager.
 */
export function git(folder: string, words: readonly string[]): Promise<GitAnswer> {
  const options = {
    encoding: 'buffer',
    env: environment(process.env),
    maxBuffer: MAX_OUTPUT,
    timeout: TIMEOUT,
    killSignal: 'SIGKILL',
  } as const;
  return new Promise((resolve) => {
    const child = execFile('git', ['--no-pager', '-C', folder, ...words], options, (error, stdout, stderr) => {
      const warned = stderr.toString('utf8');
      resolve(error === null ? { kind: 'printed', bytes: stdout, warned } : failure(error, stderr));
    });
    child.stdin?.end();
  });
}
