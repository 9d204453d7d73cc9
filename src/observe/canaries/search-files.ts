import { constants, type Dirent } from 'node:fs';
import { chmod, open, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mount } from '../../sandbox/plan/plan.ts';
import type { CanaryFinder } from './finder.ts';

/** What is looked through of one run: files, bytes that say something, and bytes that are read. */
const MAX_FILES = 10_000;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_READ = 4 * 1024 * 1024 * 1024;

const CHUNK_BYTES = 64 * 1024;

/** Such as the holes of a file are read as: they take next to no room and no time to make. */
const NOTHING = Buffer.alloc(CHUNK_BYTES);

const SLASH = Buffer.from('/');

/** Modes that open what the tool may have shut: it is its user's own, and will be removed. */
const OPEN_FOLDER = 0o700;
const OPEN_FILE = 0o600;

async function unlock(path: Buffer, mode: number): Promise<void> {
  await chmod(path, mode).catch(() => undefined);
}

/** What was found in files that a tool wrote, by their paths in the sandbox. */
export interface SearchedFiles {
  readonly found: readonly { readonly what: string; readonly path: string }[];
  /** Whether all of them were looked through. */
  readonly isWhole: boolean;
}

/** Looks through what the tool may have written on the host: the folders and files of the case's own. */
class Search implements SearchedFiles {
  readonly found: { what: string; path: string }[] = [];
  #files = 0;
  #bytes = 0;
  #read = 0;
  readonly #finder: CanaryFinder;

  constructor(finder: CanaryFinder) {
    this.#finder = finder;
  }

  get isWhole(): boolean {
    return this.#files <= MAX_FILES && this.#bytes <= MAX_BYTES && this.#read <= MAX_READ;
  }

  /** @param from as bytes: a name need not be text */
  async folder(from: Buffer, at: string): Promise<void> {
    if (this.#isFull()) return;
    await unlock(from, OPEN_FOLDER);
    const entries = await readdir(from, { withFileTypes: true, encoding: 'buffer' }).catch(() => []);
    for (const entry of entries) {
      const source = Buffer.concat([from, SLASH, entry.name]);
      const path = join(at, entry.name.toString('utf8'));
      await this.#name(entry, source, path);
      if (entry.isDirectory()) await this.folder(source, path);
      else if (entry.isFile()) await this.file(source, path);
    }
  }

  /** A name carries as much as a file does, and so does where a link leads. */
  async #name(entry: Dirent<Buffer>, from: Buffer, at: string): Promise<void> {
    const target = entry.isSymbolicLink() ? await readlink(from, 'latin1').catch(() => '') : '';
    const said = `${entry.name.toString('latin1')}\n${target}`;
    for (const { what } of this.#finder.find(said)) this.found.push({ what, path: at });
  }

  /** Whether as much was looked through as is; notes one more. */
  #isFull(): boolean {
    this.#files += 1;
    return !this.isWhole;
  }

  async file(from: Buffer, at: string): Promise<void> {
    if (this.#isFull()) return;
    await unlock(from, OPEN_FILE);
    // What the tool made there may be anything by now, and is not waited for.
    const file = await open(from, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
      () => undefined,
    );
    if (file === undefined) return;
    try {
      if (!(await file.stat()).isFile()) return;
      const buffer = Buffer.alloc(CHUNK_BYTES);
      const look = this.#finder.stream();
      const known = new Set<string>();
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES);
        const chunk = buffer.subarray(0, bytesRead);
        const isNothing = chunk.equals(NOTHING.subarray(0, bytesRead));
        this.#read += bytesRead;
        this.#bytes += isNothing ? 0 : bytesRead;
        if (bytesRead === 0 || !this.isWhole) break;
        if (isNothing) continue;
        for (const { what } of look(chunk)) known.add(what);
      }
      this.found.push(...[...known].map((what) => ({ what, path: at })));
    } finally {
      await file.close();
    }
  }
}

/**
 * Canaries in what a tool wrote to granted paths for which the case has files. Not looked through: what is private to the
 * run and gone with it, and what comes after as many files and bytes as are looked through.
 */
export async function searchFiles(mounts: readonly Mount[], finder: CanaryFinder): Promise<SearchedFiles> {
  const search = new Search(finder);
  for (const mount of mounts) {
    if (mount.kind !== 'writable') continue;
    const from = Buffer.from(mount.from);
    if (mount.shows === 'folder') await search.folder(from, mount.at);
    else await search.file(from, mount.at);
  }
  return search;
}
