import { readDocumentBytes } from '../../document.ts';
import type { Commit } from '../../github/commit.ts';
import { requireAtCommit } from '../../github/read-at-commit.ts';
import { type PolicyAddress, sourceOf } from './policy-address.ts';
import type { PolicyFile, PolicyStore } from './policy-store.ts';

/**
 * Files of this machine, and of repositories through the API. Each is read once, so that all that is judged by one store
 * is judged by the same bytes.
 */
export class HostStore implements PolicyStore {
  readonly #tokenFor: (commit: Commit) => string;
  readonly #files = new Map<string, Promise<PolicyFile>>();

  /** @param tokenFor gives what may read a repository; empty where there is nothing */
  constructor(tokenFor: (commit: Commit) => string) {
    this.#tokenFor = tokenFor;
  }

  read(address: PolicyAddress): Promise<PolicyFile> {
    // Not the source as reports say it: a file of this machine may be called like one of a repository.
    const key = JSON.stringify(address);
    const file = this.#files.get(key) ?? this.#read(address);
    this.#files.set(key, file);
    return file;
  }

  async #read(address: PolicyAddress): Promise<PolicyFile> {
    const { commit, path } = address;
    if (commit === undefined) return { bytes: await readDocumentBytes(path, 'policy'), file: path, findings: [] };
    const bytes = await requireAtCommit({ path, kind: 'policy', commit, token: this.#tokenFor(commit) });
    return { bytes, file: sourceOf(address), findings: [] };
  }
}

/** For the command line: other repositories are read with the token of the environment, if there is one. */
export function commandLineStore(): PolicyStore {
  return new HostStore(() => process.env.GITHUB_TOKEN ?? '');
}
