/** Folders that a thread is taken to be in at most, where it is not known in which one. */
const MAX_FOLDERS = 16;

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

  copy(): WorkingFolder {
    return new WorkingFolder(this.#folders);
  }
}
