import { readDocumentBytes } from '../../document.ts';
import type { Commit } from '../../github/commit.ts';
import { requireAtCommit } from '../../github/read-at-commit.ts';
import { type PolicyAddress, sourceOf } from './policy-address.ts';
import type { PolicyFile, PolicyStore } from './policy-store.ts';

/** Files of this machine, and of repositories through the API. */
export class HostStore implements PolicyStore {
  readonly #tokenFor: (commit: Commit) => string;

  /** @param tokenFor gives what may read a repository; empty where there is nothing */
  constructor(tokenFor: (commit: Commit) => string) {
    this.#tokenFor = tokenFor;
  }

  async read(address: PolicyAddress): Promise<PolicyFile> {
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
