import { labelsOfPullRequest } from '../github/pull-request-labels.ts';
import { readAtCommit } from '../github/read-at-commit.ts';
import type { Proposal } from '../request.ts';
import { pathInRepository } from './path-in-repository.ts';
import type { ProposedChange } from './proposed-change.ts';

/**
 * A change as the gate sees it: its manifests can be held against those of the base. The policy was read from the same
 * commit with the same token, so that a manifest which is not found there is not there.
 */
export function proposalOf({ base, labels }: ProposedChange, token: string, workspace: string): Proposal {
  return {
    labels: async () => ('ofPullRequest' in labels ? labelsOfPullRequest(labels.ofPullRequest, base, token) : labels),
    async baseManifest(path) {
      const inside = pathInRepository(path, 'manifest', workspace);
      const bytes = await readAtCommit({ path: inside, kind: 'manifest', commit: base, token });
      return { source: `${base.owner}/${base.repo}@${base.sha}:${inside}`, bytes };
    },
  };
}
