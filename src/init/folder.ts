import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Refusal } from '../finding.ts';
import { type FolderFile, readHead, readWhole } from './read-file.ts';

/** A folder with more in it is not one tool's. What is hidden or installed is counted only as one. */
const MAX_ENTRIES = 20_000;

/** Folders of what was installed or made beside the tool. */
const NOT_THE_TOOL = new Set(['node_modules', '__pycache__', 'venv']);

/** Files that say what a tool is. Of the skill's names the first that is there counts. */
export const PROJECT_FILES = [
  'package.json',
  'pyproject.toml',
  'server.json',
  'manifest.json',
  'SKILL.md',
  'skill.md',
  'skills.md',
] as const;

export type ProjectFile = (typeof PROJECT_FILES)[number];

/** Extensions of files whose first line says nothing about how they are run. */
const NO_SCRIPTS = new Set(['.json', '.md', '.txt', '.html', '.css', '.yml', '.yaml', '.toml', '.lock', '.ts', '.map']);

/** All that is known of a folder, by paths below it. Links, hidden files and what was installed are left out. */
export interface Folder {
  /** As it was named, so that places in it are told as people know them. */
  readonly given: string;
  /** Where it is, without links on the way. */
  readonly path: string;
  readonly name: string;
  readonly files: ReadonlyMap<string, FolderFile>;
  /** Names of its own files and folders, in order. */
  readonly top: readonly string[];
  readonly texts: ReadonlyMap<ProjectFile, Uint8Array>;
}

function unreadable(path: string, why: string, cause?: unknown): Refusal {
  return new Refusal('host/init-unreadable', `The folder "${path}" ${why}.`, {
    place: { file: path },
    fix: 'Name the folder of a tool that this user may read.',
    cause,
  });
}

async function openFolder(given: string): Promise<string> {
  const path = await realpath(given).catch((cause: unknown) => {
    throw unreadable(given, 'is not there, or may not be read', cause);
  });
  if (!(await stat(path)).isDirectory()) throw unreadable(given, 'is a file');
  return path;
}

/** Goes through a folder, nearest first, and reads nothing but beginnings of files. */
class Survey {
  readonly files = new Map<string, FolderFile>();
  readonly top: string[] = [];
  readonly links = new Set<string>();
  readonly #root: string;
  #entries = 0;

  constructor(root: string) {
    this.#root = root;
  }

  async walk(): Promise<void> {
    const folders = [''];
    for (const folder of folders) folders.push(...(await this.#look(folder)));
  }

  /** @returns the folders in it */
  async #look(folder: string): Promise<readonly string[]> {
    const found: { readonly path: string; readonly kind: 'file' | 'folder' }[] = [];
    for await (const entry of await opendir(join(this.#root, folder))) {
      this.#count();
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) this.links.add(path);
      if (entry.name.startsWith('.') || NOT_THE_TOOL.has(entry.name)) continue;
      if (entry.isFile()) found.push({ path, kind: 'file' });
      if (entry.isDirectory()) found.push({ path, kind: 'folder' });
    }
    found.sort((a, b) => (a.path < b.path ? -1 : 1));
    if (folder === '') this.top.push(...found.map(({ path }) => path));
    for (const { path } of found.filter(({ kind }) => kind === 'file')) await this.#file(path);
    return found.filter(({ kind }) => kind === 'folder').map(({ path }) => path);
  }

  async #file(path: string): Promise<void> {
    const nobodyRuns = NO_SCRIPTS.has(extname(path));
    this.files.set(path, nobodyRuns ? { executable: false, head: '' } : await readHead(join(this.#root, path)));
  }

  #count(): void {
    this.#entries += 1;
    if (this.#entries <= MAX_ENTRIES) return;
    throw new Refusal('host/init-too-large', `The folder holds more than ${MAX_ENTRIES} files.`, {
      place: { file: this.#root },
      fix: 'Name the folder of one tool.',
    });
  }
}

function refuseLink(path: string): Refusal {
  return new Refusal('host/init-unreadable', `"${path}" is a link, and links are not followed.`, {
    place: { file: path },
    fix: 'Put the file itself in its place.',
  });
}

/**
 * What is in a folder, as data: nothing of it is started, and no link in it is followed.
 * @throws Refusal host/init-unreadable, host/init-too-large
 */
export async function surveyFolder(given: string): Promise<Folder> {
  const path = await openFolder(given);
  const survey = new Survey(path);
  await survey.walk().catch((cause: unknown) => {
    throw cause instanceof Refusal ? cause : unreadable(given, 'cannot be read in full', cause);
  });
  const texts = new Map<ProjectFile, Uint8Array>();
  for (const name of PROJECT_FILES) {
    if (survey.links.has(name)) throw refuseLink(join(given, name));
    if (survey.files.has(name)) texts.set(name, await readWhole(join(path, name)));
  }
  const { files, top } = survey;
  return { given, path, name: basename(path), files, top, texts };
}
