import type { Proposal } from '../request.ts';
import { fetchFromBase, pathInRepository } from './base-file.ts';
import type { ProposedChange } from './event.ts';

/**
 * A change as the gate sees it: its manifests can be held against those of the base. The policy was read from the same
 * commit with the same token, so that a manifest which is not found there is not there.
 */
export function proposalOf({ base, labels }: ProposedChange, workspace: string): Proposal {
  return {
    baseManifest: async (path) => fetchFromBase(pathInRepository(path, 'manifest', workspace), 'manifest', base),
    labels,
  };
}
