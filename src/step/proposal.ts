import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Refusal } from '../finding.ts';
import { labelsOfPullRequest } from '../github/pull-request-labels.ts';
import { readAtCommit } from '../github/read-at-commit.ts';
import { quoted } from '../quoted.ts';
import type { Proposal } from '../request.ts';
import { insideOf, pathInRepository } from './path-in-repository.ts';
import type { ProposedChange } from './proposed-change.ts';

/**
 * Behind a link of the head's stands another file than the one that the base has, or has not, under that path.
 * @throws Refusal manifest/linked-path
 */
async function refuseLinks(path: string, inside: string, workspace: string): Promise<void> {
  const found = await realpath(resolve(workspace, path)).catch(() => undefined);
  if (found === undefined || found === join(await realpath(workspace), inside)) return;
  throw new Refusal('manifest/linked-path', `The manifest ${quoted(inside)} is or lies behind a link.`, {
    place: { file: path },
    fix: 'Put the file itself in its place, and name it by its own path.',
  });
}

/**
 * A change as the gate sees it: its manifests can be held against those of the base. The policy was read from the same
 * commit with the same token, so that a manifest which is not found there is not there.
 */
export function proposalOf({ base, labels }: ProposedChange, token: string, workspace: string): Proposal {
  const source = (inside: string) => `${base.owner}/${base.repo}@${base.sha}:${inside}`;
  return {
    labels: async () => ('ofPullRequest' in labels ? labelsOfPullRequest(labels.ofPullRequest, base, token) : labels),
    async baseManifest(path) {
      const inside = pathInRepository(path, 'manifest', workspace);
      await refuseLinks(path, inside, workspace);
      const bytes = await readAtCommit({ path: inside, kind: 'manifest', commit: base, token });
      return { source: source(inside), bytes };
    },
    async baseScenario(path) {
      const inside = insideOf(path, workspace);
      if (inside === undefined) return undefined;
      return {
        source: source(inside),
        bytes: await readAtCommit({ path: inside, kind: 'scenario', commit: base, token }),
      };
    },
  };
}
