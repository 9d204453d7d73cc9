import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, finding } from '../finding.ts';
import type { Commit } from '../github/commit.ts';
import { MAX_FILE_BYTES } from '../github/read-at-commit.ts';
import { type PolicyAddress, sourceOf } from '../policy/loading/policy-address.ts';
import type { PolicyFile, PolicyStore } from '../policy/loading/policy-store.ts';
import { pathInRepository } from './path-in-repository.ts';

/**
 * The address in the base commit of a policy that is given by its path in the workspace.
 * @throws Refusal policy/base-unavailable; the head's policy never stands in
 */
export function addressInBase(path: string, base: Commit, workspace: string): PolicyAddress {
  return { commit: base, path: pathInRepository(path, 'policy', workspace) };
}

/**
 * Policy files for the judgement of a proposal, which are read at commits only. Those of the base are compared with the
 * checked-out head, so that a reader learns that the proposal changes what will judge later ones.
 */
export class ProposalStore implements PolicyStore {
  readonly #commits: PolicyStore;
  readonly #base: Commit;
  readonly #workspace: string;

  constructor(commits: PolicyStore, base: Commit, workspace: string) {
    this.#commits = commits;
    this.#base = base;
    this.#workspace = workspace;
  }

  async read(address: PolicyAddress): Promise<PolicyFile> {
    const read = await this.#commits.read(address);
    if (!this.#isOfBase(address)) return read;
    const head = await headBytes(join(this.#workspace, address.path));
    if (head?.equals(read.bytes)) return { ...read, file: address.path };
    return { ...read, findings: [...read.findings, headDiffers(address)] };
  }

  #isOfBase({ commit }: PolicyAddress): boolean {
    const { owner, repo, sha } = this.#base;
    return commit?.owner === owner && commit.repo === repo && commit.sha === sha;
  }
}

/** The bytes of the file in the workspace; undefined when there is none to compare. */
async function headBytes(path: string): Promise<Buffer | undefined> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = await file.stat();
    return stat.isFile() && stat.size <= MAX_FILE_BYTES ? await file.readFile() : undefined;
  } catch {
    // Removed, or not checked out: either way not the file that judges.
    return undefined;
  }
}

function headDiffers(address: PolicyAddress): Finding {
  const { path } = address;
  return finding('policy/head-differs', `The pull request changes ${path}. It was judged by ${sourceOf(address)}.`, {
    fix: 'Review the change of the policy by itself: it judges pull requests once it is merged.',
    place: { file: path },
  });
}
