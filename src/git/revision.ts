import { posix } from 'node:path';
import { MAX_DOCUMENT_BYTES } from '../document.ts';
import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';
import type { BaseFile } from '../request.ts';
import { type GitAnswer, git } from './git.ts';

/** A commit of the repository around a folder, and the words that named it. */
export interface Revision {
  readonly words: string;
  /** Full hash. */
  readonly commit: string;
  readonly folder: string;
}

function unreadable(message: string, fix: string): Refusal {
  return new Refusal('manifest/unreadable', message, { fix });
}

function complaint(folder: string, said: string): Refusal {
  if (said.includes('dubious ownership')) {
    return unreadable(
      `git does not read the repository at ${quoted(folder)}: somebody else owns it.`,
      'If you trust it, add its folder to safe.directory with git config --global.',
    );
  }
  return unreadable(`git could not read the repository at ${quoted(folder)}: ${quoted(said)}.`, 'Ask git the same.');
}

/** What git prints of a repository that must be there. */
async function printed(folder: string, words: readonly string[]): Promise<Buffer> {
  const answer = await git(folder, words);
  switch (answer.kind) {
    case 'printed':
      return answer.bytes;
    case 'not-installed':
      throw unreadable('git is not installed.', 'Install git, or give two files.');
    case 'failed':
      throw complaint(folder, answer.said);
  }
}

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** How git says that there is no such revision, or no repository. It would keep quiet of namesakes as well. */
const NO_REVISION = ['Needed a single revision', 'not a git repository'];

/** Outside of a repository, or without git, no words name a revision; that they name none is no complaint either. */
function namesNone(answer: GitAnswer): boolean {
  if (answer.kind === 'not-installed') return true;
  return answer.kind === 'failed' && NO_REVISION.some((said) => answer.said.includes(said));
}

/** Of a branch and a tag of one name git takes the tag, and says so beside: whoever can push one could choose the base. */
const WARN_OF_NAMESAKES = ['-c', 'core.warnAmbiguousRefs=true'];

function ambiguous(words: string): Refusal {
  return unreadable(
    `${quoted(words)} names more than one thing in this repository.`,
    'Say which: refs/heads/… for a branch, refs/remotes/… for one of a remote, refs/tags/… for a tag.',
  );
}

/**
 * The commit that some words name, in the repository around a folder; undefined where they name none.
 * @throws Refusal manifest/unreadable where git cannot tell
 */
export async function findRevision(words: string, folder: string): Promise<Revision | undefined> {
  if (words.startsWith('-') || words.includes('\0')) return undefined;
  const ask = ['rev-parse', '--verify', '--end-of-options', `${words}^{commit}`];
  const answer = await git(folder, [...WARN_OF_NAMESAKES, ...ask]);
  if (namesNone(answer)) return undefined;
  if (answer.kind !== 'printed') throw complaint(folder, answer.kind === 'failed' ? answer.said : '');
  if (answer.warned.includes('is ambiguous')) throw ambiguous(words);
  const commit = answer.bytes.toString('utf8').trim();
  return isCommit(commit) ? { words, commit, folder } : undefined;
}

/** Of the folder within its repository: `` or `sub/`. */
async function prefixOf(folder: string): Promise<string> {
  return (await printed(folder, ['rev-parse', '--show-prefix'])).toString('utf8').replace(/\n$/, '');
}

interface Entry {
  readonly mode: string;
  readonly hash: string;
  readonly size: number;
}

/**
 * `100644 blob <hash>     123\tas-declared.json`, ended by NUL. Of a path that ends in a slash git lists what is in the
 * folder, and no line is about the path itself.
 */
function parseEntry(line: string, path: string): Entry | undefined {
  const [, mode, hash, size, listed] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(line) ?? [];
  return mode === undefined || hash === undefined || listed !== path ? undefined : { mode, hash, size: Number(size) };
}

const REGULAR = ['100644', '100755'];

/**
 * A file as a commit has it, byte for byte: no filter, no replacement, no working tree has a part in it.
 *
 * @param path relative to the revision's folder
 * @throws Refusal manifest/unreadable
 */
export async function readRevision({ words, commit, folder }: Revision, path: string): Promise<BaseFile> {
  const source = `${words}:${path}`;
  const inside = posix.join(await prefixOf(folder), path);
  if (posix.isAbsolute(path) || inside.startsWith('../')) {
    throw unreadable(`${quoted(path)} is not in the repository.`, 'Give a path below its top.');
  }
  const listing = (await printed(folder, ['ls-tree', '-z', '-l', '--full-tree', commit, '--', inside])).toString(
    'utf8',
  );
  if (listing === '') return { source, bytes: null };
  const entry = parseEntry(listing, inside);
  if (entry === undefined || !REGULAR.includes(entry.mode)) {
    throw unreadable(`${quoted(source)} is not a regular file.`, 'Name the file itself: no links, no folders.');
  }
  if (entry.size > MAX_DOCUMENT_BYTES) {
    throw new Refusal('manifest/too-large', `${quoted(source)} is larger than ${MAX_DOCUMENT_BYTES} bytes.`);
  }
  return { source, bytes: await printed(folder, ['cat-file', 'blob', entry.hash]) };
}
