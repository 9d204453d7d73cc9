import { posix } from 'node:path';
import type { Commit } from '../../github/commit.ts';
import type { PolicyReference } from '../policy-reference.ts';

/** Where a policy file stands: on this machine, or in a repository at a commit. */
export interface PolicyAddress {
  readonly commit?: Commit;
  /** As it was given, or from the root of the repository. */
  readonly path: string;
}

/** What a reference in the file at `from` leads to. */
export function addressOf(reference: PolicyReference, from: PolicyAddress): PolicyAddress {
  switch (reference.kind) {
    case 'repository': {
      const { owner, repo, commit, path } = reference;
      return { commit: { owner, repo, sha: commit }, path: posix.normalize(path) };
    }
    case 'file':
      return { ...from, path: posix.join(posix.dirname(from.path), reference.path) };
  }
}

/** Whether both stand in the same place, and so are one owner's. */
export function isSameOwner({ commit: a }: PolicyAddress, { commit: b }: PolicyAddress): boolean {
  if (a === undefined || b === undefined) return a === b;
  const name = ({ owner, repo }: Commit): string => `${owner}/${repo}`.toLowerCase();
  return name(a) === name(b);
}

/** The address as reports say it. */
export function sourceOf({ commit, path }: PolicyAddress): string {
  return commit === undefined ? path : `${commit.owner}/${commit.repo}@${commit.sha}:${path}`;
}
