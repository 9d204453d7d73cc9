import { pathCovers } from '../../manifest/path.ts';

/** Folders that a thread is taken to be in at most, where it is not known in which one. */
const MAX_FOLDERS = 16;

/** How a folder got another name. */
export interface Renaming {
  readonly isCertain: boolean;
  /** Whether the other folder has this one's name now (RENAME_EXCHANGE). */
  readonly isExchange: boolean;
}

/**
 * Where relative paths start: what threads with CLONE_FS share, and others have of their own (clone(2)). Mostly one
 * folder; several, where the record has not yet told which process a child has it from.
 */
export class WorkingFolder {
  #folders: readonly string[];
  /** Whether it was changed since it was had from another thread. */
  hasMoved = false;

  constructor(folders: readonly string[]) {
    this.#folders = [...new Set(folders)].slice(0, MAX_FOLDERS);
  }

  /** At least one. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  move(folders: readonly string[]): void {
    this.#folders = [...new Set(folders)].slice(0, MAX_FOLDERS);
    this.hasMoved = true;
  }

  /**
   * Notes that a folder has another name now, or may have: whoever is in it or below moves along, without a call.
   * What is known stands first, so that what is only possible never displaces it.
   */
  renamed(from: string, to: string, { isCertain, isExchange }: Renaming): void {
    const moved = this.#folders.map((folder) => {
      if (pathCovers(from, folder)) return to + folder.slice(from.length);
      return isExchange && pathCovers(to, folder) ? from + folder.slice(to.length) : folder;
    });
    this.#folders = [...new Set(isCertain ? moved : [...this.#folders, ...moved])].slice(0, MAX_FOLDERS);
  }

  copy(): WorkingFolder {
    return new WorkingFolder(this.#folders);
  }
}
