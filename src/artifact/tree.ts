import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  futimesSync,
  mkdirSync,
  openSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { isProgram, MAGIC_BYTES } from './format.ts';
import type { UnpackLimits } from './limits.ts';
import { entryPath } from './name.ts';
import { Places } from './places.ts';
import { writing } from './writing.ts';

const FOLDER_MODE = 0o755;
const PROGRAM_MODE = 0o755;
const DATA_MODE = 0o644;
/** While it is being written, a file may be neither run nor read by others. */
const UNFINISHED_MODE = 0o600;
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** The earliest time that every archive format can state. One for all, so that two runs see the same tool. */
const MTIME = new Date('1980-01-01T00:00:00Z');

interface UnpackedFile {
  /** Relative to the unpacked tool. */
  readonly path: string;
  readonly sha256: string;
  readonly executable: boolean;
}

/** What was written. */
export interface Contents {
  /** The folder to mount as the tool. */
  readonly root: string;
  readonly files: number;
  readonly bytes: number;
  /** Sorted by path. */
  readonly contents: readonly UnpackedFile[];
}

/** A file as its archive announces it. */
interface AnnouncedFile {
  readonly name: string;
  readonly executable: boolean;
  readonly size?: number;
}

/** The folder that an artifact is unpacked into. Nothing but plain files and folders comes to be in it. */
export class Tree {
  readonly #folder: string;
  readonly #limits: UnpackLimits;
  readonly #places = new Places();
  readonly #written: UnpackedFile[] = [];
  #entries = 0;
  #bytes = 0;

  /** @param folder is made here; it must not be there yet */
  constructor(folder: string, limits: UnpackLimits) {
    this.#folder = folder;
    this.#limits = limits;
    this.#makeFolder('');
  }

  folder(name: string): void {
    this.#countEntry();
    const path = entryPath(name, 'folder', this.#limits.depth);
    for (const missing of this.#places.claimFolder(path)) this.#makeFolder(missing);
  }

  /** Writes one file. It may be run if its archive says so, or if it begins as programs do. */
  async file(file: AnnouncedFile, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    this.#countEntry();
    const path = entryPath(file.name, 'file', this.#limits.depth);
    this.#checkSize(file.name, file.size ?? 0);
    for (const missing of this.#places.claimFile(path)) this.#makeFolder(missing);

    const descriptor = writing(path, () => openSync(join(this.#folder, path), NEW_FILE, UNFINISHED_MODE));
    try {
      const { sha256, head } = await this.#fill(descriptor, file.name, chunks);
      const executable = file.executable || isProgram(head);
      writing(path, () => {
        fchmodSync(descriptor, executable ? PROGRAM_MODE : DATA_MODE);
        futimesSync(descriptor, MTIME, MTIME);
      });
      this.#written.push({ path, sha256, executable });
    } finally {
      closeSync(descriptor);
    }
  }

  /** @throws Refusal signature/artifact-empty */
  finish(): Contents {
    if (this.#written.length === 0) {
      throw new Refusal('signature/artifact-empty', 'The artifact holds no file.', { fix: 'Pack the tool again.' });
    }
    const folders = ['', ...this.#places.folders];
    for (const path of folders) writing(path, () => utimesSync(join(this.#folder, path), MTIME, MTIME));
    const top = this.#places.onlyTopFolder;
    const contents = this.#written.map((file) => ({
      ...file,
      path: top === undefined ? file.path : file.path.slice(top.length + 1),
    }));
    return {
      root: join(this.#folder, top ?? ''),
      files: contents.length,
      bytes: this.#bytes,
      contents: contents.sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
  }

  async #fill(descriptor: number, name: string, chunks: AsyncIterable<Uint8Array>) {
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      this.#bytes += chunk.length;
      this.#checkSize(name, size);
      if (head.length < MAGIC_BYTES) head = Buffer.concat([head, chunk.subarray(0, MAGIC_BYTES)]);
      hash.update(chunk);
      writing(name, () => writeFileSync(descriptor, chunk));
    }
    return { sha256: hash.digest('hex'), head };
  }

  #makeFolder(path: string): void {
    const folder = join(this.#folder, path);
    writing(folder, () => {
      mkdirSync(folder);
      // mkdir's own mode is narrowed by the umask and may take setgid from the parent.
      chmodSync(folder, FOLDER_MODE);
    });
  }

  #countEntry(): void {
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) this.#refuseTooLarge(`more than ${this.#limits.entries} entries`);
  }

  #checkSize(name: string, size: number): void {
    const { fileBytes, unpackedBytes } = this.#limits;
    if (size > fileBytes) this.#refuseTooLarge(`a file ${quoted(name)} of more than ${fileBytes} bytes`);
    if (this.#bytes > unpackedBytes) this.#refuseTooLarge(`more than ${unpackedBytes} bytes`);
  }

  #refuseTooLarge(what: string): never {
    throw new Refusal('signature/artifact-too-large', `The artifact unpacks to ${what}.`, {
      fix: 'Leave out what the tool does not need to run.',
    });
  }
}
