import type { Place } from '../../finding.ts';
import { type ProgramSearch, type ResolvedProgram, resolveProgram } from './interpreter.ts';
import type { Runtime } from './runtime.ts';

/** The programs of one tool's commands, each looked for once: a runtime is looked through, and may be copied. */
export class Programs {
  readonly #search: Omit<ProgramSearch, 'place'>;
  readonly #found = new Map<string, Promise<ResolvedProgram>>();

  constructor(search: Omit<ProgramSearch, 'place'>) {
    this.#search = search;
  }

  /**
   * @param word first word of a command
   * @param cwd folder of the command inside the sandbox
   * @param place the manifest's line that names it
   * @throws what `resolveProgram` throws
   */
  find(word: string, cwd: string, place: Place): Promise<ResolvedProgram> {
    const key = JSON.stringify([word, cwd]);
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = resolveProgram(word, cwd, { ...this.#search, place });
    this.#found.set(key, found);
    return found;
  }

  /** All that is shown for the programs that were found, each once. */
  async runtimes(): Promise<readonly Runtime[]> {
    const all = (await Promise.all(this.#found.values())).flatMap(({ runtimes }) => runtimes);
    return [...new Map(all.map((runtime) => [runtime.at, runtime])).values()];
  }
}
